package dev.roadmapkit.examples.cli;

import dev.roadmapkit.content.ContentSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code roadmap schema}. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema of roadmap files, for autocompletion in an editor.")
final class SchemaCommand implements Callable<Integer> {

  private final Console console;

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(ContentSchema.json());
    return ExitCode.OK;
  }
}
