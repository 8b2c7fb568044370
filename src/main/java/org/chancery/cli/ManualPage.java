package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual of the whole command line for {@code man}, as roff with its macros {@code man(7)}, in the words of the help. */
record ManualPage(Messages messages, String version) {

    String of(CommandSpec program) {
        HelpText help = new HelpText(messages);
        List<String> lines = new ArrayList<>();
        lines.add(".TH CHANCERY 1 \"\" \"Chancery " + text(version) + "\"");
        section(lines, "name");
        lines.add("chancery \\- " + text(messages.text("manual.what")));
        section(lines, "synopsis");
        lines.add(".B chancery");
        lines.add(text(help.synopsis(program)));
        section(lines, "description");
        lines.add(text(messages.text("cli.command.chancery")));
        section(lines, "options");
        options(lines, program, help);
        section(lines, "commands");
        program.subcommands().forEach((name, line) -> command(lines, line.getCommandSpec(), help));
        section(lines, "exit-status");
        for (ExitStatus status : ExitStatus.values()) {
            term(lines, String.valueOf(status.code()), messages.text("manual.status." + status.code()));
        }
        section(lines, "files");
        term(lines, "~/.local/share/chancery", messages.text("manual.file.store"));
        return String.join("\n", lines) + "\n";
    }

    private void section(List<String> lines, String name) {
        lines.add(".SH " + text(messages.text("manual." + name)));
    }

    private void command(List<String> lines, CommandSpec command, HelpText help) {
        lines.add(".SS \"" + command.name() + " " + text(help.synopsis(command)) + '"');
        lines.add(text(messages.text("cli.command." + command.name())));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            term(lines, parameter.paramLabel(), help.meaning(command, parameter));
        }
        options(lines, command, help);
    }

    /** Those of the program hold for each command and stand once. */
    private static void options(List<String> lines, CommandSpec command, HelpText help) {
        for (OptionSpec option : command.options()) {
            if (!option.inherited()) {
                term(lines, HelpText.usage(option), help.meaning(command, option));
            }
        }
    }

    private static void term(List<String> lines, String term, String meaning) {
        lines.addAll(List.of(".TP", ".B " + text(term), text(meaning)));
    }

    /** A line of roff that means just these words: no escapes, no request at its beginning, hyphens that can be copied. */
    static String text(String words) {
        String plain = words.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq").replace('\n', ' ');
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
