package org.chancery.packaging;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Messages;

/** Which messages the main sources and their FXML ask for. */
final class MessageUse {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-zA-Z0-9-]+)+");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(css|fxml|png|otf|ttf|tsv|csv|json|ics|properties|sql|txt|html|svg)");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Set<String> ASKING = Set.of("text", "count", "has");

    /** Every literal, with the place of one of its uses. */
    final Map<String, String> literals = new TreeMap<>();

    /** The literals that stand where a key is asked for, or that begin with the name of an area. */
    final Map<String, String> keys = new TreeMap<>();

    /** The beginnings of keys that are put together from a beginning and a word of a closed set. */
    final Map<String, String> prefixes = new TreeMap<>();

    static MessageUse ofMain() throws IOException {
        MessageUse use = new MessageUse();
        SourceTree sources = SourceTree.ofMain();
        sources.units.forEach(unit -> use.read(sources, unit));
        for (Path fxml : SourceTree.under(SourceTree.RESOURCES, ".fxml")) {
            Matcher key = FXML_KEY.matcher(Files.readString(fxml));
            while (key.find()) {
                use.literals.put(key.group(1), fxml.toString());
                use.keys.put(key.group(1), fxml.toString());
            }
        }
        return use;
    }

    private void read(SourceTree sources, CompilationUnitTree unit) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    literals.put(text, sources.place(unit, literal));
                    if (isKeyOfArea(text)) {
                        keys.put(text, sources.place(unit, literal));
                    }
                }
                return super.visitLiteral(literal, nothing);
            }

            @Override
            public Void visitBinary(BinaryTree sum, Void nothing) {
                String first = firstLiteral(sum);
                if (first != null && first.endsWith(".") && KEY.matcher(first + "x").matches()) {
                    prefixes.putIfAbsent(first, sources.place(unit, sum));
                }
                return super.visitBinary(sum, nothing);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree method && ASKING.contains(method.getIdentifier().toString())
                        && !call.getArguments().isEmpty() && call.getArguments().getFirst() instanceof LiteralTree literal
                        && literal.getValue() instanceof String text && KEY.matcher(text).matches()) {
                    keys.put(text, sources.place(unit, literal));
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(unit, null);
    }

    private static boolean isKeyOfArea(String text) {
        return KEY.matcher(text).matches() && !FILE_NAME.matcher(text).matches()
                && Messages.AREAS.contains(text.substring(0, text.indexOf('.')));
    }

    private static @org.jspecify.annotations.Nullable String firstLiteral(BinaryTree sum) {
        ExpressionTree left = sum.getLeftOperand();
        while (left instanceof BinaryTree inner) {
            left = inner.getLeftOperand();
        }
        return left instanceof LiteralTree literal && literal.getValue() instanceof String text ? text : null;
    }
}
