/** The rules of the linter, one class each. Not exported: {@code Linter} is the way to run them. */
@NullMarked
package dev.roadmapkit.lint.rule;

import org.jspecify.annotations.NullMarked;
