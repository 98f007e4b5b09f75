package dev.roadmapkit.examples.cli;

import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The option {@code --choose}: what the learner takes where a roadmap leaves a choice. */
final class ChooseOption {

  @Option(
      names = "--choose",
      paramLabel = "CHOICE=OPTION",
      description = "What the learner has chosen, such as language=python; may be repeated."
          + " Without it every option counts.")
  private List<String> chosen = new ArrayList<>();

  /** The ids as they were written; whether the roadmap has them shows later. */
  Map<ChoiceId, OptionId> choices() {
    Map<ChoiceId, OptionId> choices = new LinkedHashMap<>();
    for (String argument : chosen) {
      String[] ids = argument.split("=", 2);
      ChoiceId choice = parse(argument, ids);
      if (choices.put(choice, OptionId.of(ids[1])) != null) {
        throw CliException.usage("choice \"" + choice + "\" is chosen twice");
      }
    }
    return choices;
  }

  /** The option as it has to be written the next time too, or nothing. */
  String again() {
    return chosen.stream().map(argument -> " --choose " + argument).collect(Collectors.joining());
  }

  private static ChoiceId parse(String argument, String[] ids) {
    try {
      if (ids.length == 2) {
        OptionId.of(ids[1]);
        return ChoiceId.of(ids[0]);
      }
    } catch (IllegalArgumentException e) {
      throw notChoice(argument);
    }
    throw notChoice(argument);
  }

  private static CliException notChoice(String argument) {
    return CliException.usage("\"" + argument
        + "\" is not a choice: write CHOICE=OPTION with their ids, for example language=python");
  }
}
