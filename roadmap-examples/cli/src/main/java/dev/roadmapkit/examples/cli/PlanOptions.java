package dev.roadmapkit.examples.cli;

import dev.roadmapkit.Choice;
import dev.roadmapkit.ChoiceId;
import dev.roadmapkit.OptionId;
import dev.roadmapkit.Roadmap;
import dev.roadmapkit.catalog.CatalogEntry;
import dev.roadmapkit.progress.Progress;
import dev.roadmapkit.schedule.Schedule;
import dev.roadmapkit.schedule.Scheduler;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a plan, the same wherever one is made for a learner. */
final class PlanOptions {

  private final Set<ChoiceId> used = new HashSet<>();

  @Mixin
  private final StartOption start = new StartOption();

  @Mixin
  private final StudyOptions study = new StudyOptions();

  @Mixin
  private final ChooseOption choose = new ChooseOption();

  @Option(
      names = "--progress",
      paramLabel = "FILE",
      description = "What the learner has done (see roadmap progress); only the rest is planned.")
  private Optional<String> progress = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day that counts as today; with --progress today in UTC by default.")
  private Optional<String> today = Optional.empty();

  @Mixin
  private final LanguageOption language = new LanguageOption();

  /** Tells whether the plan knows what the learner has done. */
  boolean hasProgress() {
    return progress.isPresent();
  }

  /** What the learner has done, if that was given. */
  Optional<Progress> progress() {
    return progress.map(file -> LedgerFile.of(file).read());
  }

  /** The day that counts as today, if it was given. */
  Optional<LocalDate> today() {
    return today.map(Dates::parse);
  }

  /** How the learner studies, in words, where that was said. */
  Optional<String> study() {
    return study.words();
  }

  /** The choices that are made. */
  Map<ChoiceId, OptionId> choices() {
    return choose.choices();
  }

  /** The language and region to show, if they were given. */
  Optional<Locale> locale() {
    return language.locale();
  }

  /** Says that a day was given for nothing. */
  void noteUnusedToday(Console console) {
    if (today.isPresent() && progress.isEmpty()) {
      console.printError("note: --today changes nothing without --progress");
    }
  }

  /** Tells whether a language was asked for. */
  boolean hasLanguage() {
    return language.isGiven();
  }

  /** Plans one of many roadmaps, none of which need have the choices that are made. */
  Schedule planOneOfMany(
      RoadmapSource source, CatalogEntry entry, Optional<LocalDate> deadline, Console console) {
    Roadmap found = language.load(source, entry.id().value(), console);
    Map<ChoiceId, OptionId> made = choose.choices();
    made.keySet().retainAll(found.choices().stream().map(Choice::id).toList());
    used.addAll(made.keySet());
    return scheduler(made, deadline).schedule(found);
  }

  /** Says which choices none of many roadmaps has. */
  void noteUnusedChoices(Console console) {
    choose.choices().keySet().stream()
        .filter(choice -> !used.contains(choice))
        .forEach(choice ->
            console.printError("note: no roadmap has a choice \"" + choice + "\" to make"));
  }

  /** Plans the roadmap that an argument stands for; with progress, at the version it follows. */
  Schedule plan(
      RoadmapSource source, String argument, Optional<LocalDate> deadline, Console console) {
    Scheduler scheduler = scheduler(choose.choices(), deadline);
    LocalDate day = today().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
    if (progress.isEmpty()) {
      return scheduler.schedule(language.load(source, argument, console));
    }
    LedgerFile ledger = LedgerFile.of(progress.get());
    Progress marks = ledger.read();
    Roadmap roadmap = language.load(source, followed(source, argument, marks), console);
    FollowedRoadmap.requireSame(marks, roadmap, ledger);
    return scheduler.schedule(roadmap, marks, day, ZoneOffset.UTC);
  }

  private Scheduler scheduler(Map<ChoiceId, OptionId> choices, Optional<LocalDate> deadline) {
    Scheduler.Builder scheduler = Scheduler.builder();
    start.date().ifPresent(scheduler::startDate);
    study.addTo(scheduler);
    choices.forEach(scheduler::choose);
    deadline.ifPresent(scheduler::deadline);
    return scheduler.build();
  }

  private static String followed(RoadmapSource source, String argument, Progress progress) {
    return progress
        .version()
        .filter(version -> argument.equals(progress.roadmap().value()) && source.isBareId(argument))
        .map(version -> argument + "@" + version)
        .orElse(argument);
  }
}
