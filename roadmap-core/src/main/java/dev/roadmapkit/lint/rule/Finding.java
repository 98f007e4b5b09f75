package dev.roadmapkit.lint.rule;

import java.util.Optional;

/**
 * What a rule found; how bad it is, the linter decides. Immutable and thread-safe.
 *
 * @param rule the key of the rule
 * @param path the place in the roadmap
 * @param message what is wrong and what to do about it, in one line
 * @param suggestion the value that was probably meant, if one is near
 */
public record Finding(String rule, String path, String message, Optional<String> suggestion) {}
