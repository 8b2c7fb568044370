package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command, in the words of the message bundles. */
record HelpText(Messages messages) {
    /** The options that ask for it. */
    static final Set<String> ASKING = Set.of("-h", "--help");

    private static final int LEFT = 30;

    String of(CommandSpec command) {
        List<String> lines = new ArrayList<>();
        boolean root = command.parent() == null;
        lines.add(messages.text("cli.help.usage", command.qualifiedName(), synopsis(command)));
        lines.add("");
        lines.add(messages.text("cli.command." + command.name()));
        if (root) {
            lines.add("");
            lines.add(messages.text("cli.help.commands"));
            command.subcommands().forEach((name, line) -> lines.add(row(name, messages.text("cli.command." + name))));
        }
        lines.add("");
        lines.add(messages.text("cli.help.options"));
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            lines.add(row(parameter.paramLabel(), meaning(command, parameter)));
        }
        for (OptionSpec option : command.options()) {
            lines.add(row(usage(option), meaning(command, option)));
        }
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }

    String meaning(CommandSpec command, PositionalParamSpec parameter) {
        return messages.text(ownOr("cli.parameter." + parameter.paramLabel().toLowerCase(java.util.Locale.ROOT), command));
    }

    String meaning(CommandSpec command, OptionSpec option) {
        return messages.text(key(command, option));
    }

    /** How missing options and parameters are called. */
    static String names(List<ArgSpec> missing) {
        return missing.stream().map(m -> m instanceof OptionSpec option ? option.longestName() : m.paramLabel()).collect(Collectors.joining(
                ", "));
    }

    private String key(CommandSpec command, OptionSpec option) {
        return ownOr("cli.option." + option.longestName().substring(2), command);
    }

    /** What means another thing in one command has a message of its own there. */
    private String ownOr(String key, CommandSpec command) {
        String own = key + "." + command.name();
        return messages.has(own) ? own : key;
    }

    String synopsis(CommandSpec command) {
        String parameters = command.positionalParameters().stream().map(HelpText::synopsis).collect(Collectors.joining(" "));
        return (command.parent() == null ? "[COMMAND] " : "") + "[OPTIONS]" + (parameters.isEmpty() ? "" : " " + parameters);
    }

    private static String synopsis(PositionalParamSpec parameter) {
        String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
        return parameter.arity().min() == 0 ? "[" + label + "]" : label;
    }

    static String usage(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String row(String left, String right) {
        String padded = "  " + left + " ".repeat(Math.max(2, LEFT - left.length()));
        return padded + right;
    }
}
