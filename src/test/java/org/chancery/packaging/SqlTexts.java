package org.chancery.packaging;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Follows the text of each SQL statement back to where it comes from. It may come from literals, from constants, from primitive values and from
 * the names of bound parameters, through concatenation, choices, variables, and the parameters and results of methods of the same sources.
 * Whatever cannot be followed to these is reported; so a value that a user typed cannot be in it.
 */
final class SqlTexts {
    private final Trees trees;
    private final List<Call> calls = new ArrayList<>();
    private final List<TreePath> methods = new ArrayList<>();
    private final List<TreePath> constants = new ArrayList<>();
    private final Set<Tree> followed = new HashSet<>();
    private final List<TreePath> lost = new ArrayList<>();

    private record Call(String name, @Nullable Element of, TreePath path, List<? extends ExpressionTree> arguments) {}

    private SqlTexts(Trees trees, List<CompilationUnitTree> units) {
        this.trees = trees;
        units.forEach(unit -> new Collector().scan(unit, null));
    }

    /** Follows the statements of these sources, after the compiler has found out what each name in them means. */
    static Findings follow(Function<StandardJavaFileManager, Iterable<? extends JavaFileObject>> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none", "-classpath", System.getProperty(
                    "java.class.path")), null, sources.apply(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            return new SqlTexts(Trees.instance(task), units).follow();
        }
    }

    private final class Collector extends TreePathScanner<Void, Void> {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            calls.add(new Call(nameOf(call), trees.getElement(getCurrentPath()), getCurrentPath(), call.getArguments()));
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            calls.add(new Call("new", trees.getElement(getCurrentPath()), getCurrentPath(), made.getArguments()));
            return super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            methods.add(getCurrentPath());
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
                constants.add(getCurrentPath());
            }
            return super.visitVariable(variable, nothing);
        }
    }

    /** The parts of SQL that could not be followed to a constant, by file and line, and how many statements there were. */
    record Findings(int statements, List<String> lost) {}

    private Findings follow() {
        int statements = 0;
        for (Call call : calls) {
            if (SqlMethods.TAKE_SQL.contains(call.name()) && !call.arguments().isEmpty() && ofDatabase(call.of())) {
                statements++;
                text(path(call, 0));
            } else if (call.name().equals(SqlMethods.ADDS_CONDITION) && in(SqlMethods.CONDITIONS, call.of())) {
                text(path(call, 0));
                if (call.arguments().size() > 2) {
                    text(path(call, 2));
                }
            }
        }
        return new Findings(statements, lost.stream().map(this::place).toList());
    }

    /** A name that is not known at all is taken for one. */
    private static boolean ofDatabase(@Nullable Element method) {
        return method == null || SqlMethods.DATABASE.stream().anyMatch(String.valueOf(method.getEnclosingElement())::startsWith);
    }

    private String place(TreePath at) {
        CompilationUnitTree unit = at.getCompilationUnit();
        long line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, at.getLeaf()));
        return unit.getSourceFile().getName() + ":" + line + " " + at.getLeaf();
    }

    private static TreePath path(Call call, int argument) {
        return new TreePath(call.path(), call.arguments().get(argument));
    }

    private static TreePath child(TreePath of, Tree tree) {
        return new TreePath(of, tree);
    }

    private void text(TreePath at) {
        if (!canHoldText(trees.getTypeMirror(at))) {
            return;
        }
        switch (at.getLeaf()) {
            case LiteralTree _ -> {}
            case ParenthesizedTree inner -> text(child(at, inner.getExpression()));
            case BinaryTree both -> {
                text(child(at, both.getLeftOperand()));
                text(child(at, both.getRightOperand()));
            }
            case ConditionalExpressionTree choice -> {
                text(child(at, choice.getTrueExpression()));
                text(child(at, choice.getFalseExpression()));
            }
            case SwitchExpressionTree choice -> results(child(at, choice));
            case IdentifierTree name -> variable(at, name.getName().toString());
            case MemberSelectTree _ -> constant(at);
            case MethodInvocationTree call -> result(at, call);
            case NewClassTree made -> made(at, made);
            case ArrayAccessTree element -> text(child(at, element.getExpression()));
            case LambdaExpressionTree lambda -> given(at, lambda);
            case MemberReferenceTree _ -> results(at, trees.getElement(at));
            default -> lost.add(at);
        }
    }

    /** Numbers, identities, days and members of closed sets are no SQL, whatever their value. */
    private static boolean canHoldText(@Nullable TypeMirror type) {
        if (type == null || type.getKind() != TypeKind.DECLARED) {
            return type == null || !type.getKind().isPrimitive();
        }
        Element declared = ((DeclaredType) type).asElement();
        return declared.getKind() != ElementKind.ENUM && !SqlMethods.NO_TEXT.contains(declared.toString());
    }

    private static boolean in(String type, @Nullable Element method) {
        return method != null && String.valueOf(method.getEnclosingElement()).equals(type);
    }

    private static boolean givesSql(@Nullable Element method) {
        return in(SqlMethods.TABLE, method) || method != null && SqlMethods.GIVE_SQL.contains(method.getSimpleName().toString()) && in(
                SqlMethods.CONDITIONS, method);
    }

    /** What the cases of a switch give. */
    private void results(TreePath at) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitCase(com.sun.source.tree.CaseTree one, Void nothing) {
                if (one.getBody() instanceof ExpressionTree expression) {
                    text(child(getCurrentPath(), expression));
                }
                return super.visitCase(one, nothing);
            }

            @Override
            public Void visitYield(YieldTree yielded, Void nothing) {
                text(child(getCurrentPath(), yielded.getValue()));
                return null;
            }
        }.scan(at, null);
    }

    private void result(TreePath at, MethodInvocationTree call) {
        String name = nameOf(call);
        Element method = trees.getElement(at);
        if (SqlMethods.COUNT.contains(name) || givesSql(method)) {
            return;
        }
        boolean joins = SqlMethods.JOIN.contains(call.getMethodSelect().toString());
        boolean makes = SqlMethods.MAP.contains(name);
        boolean passes = SqlMethods.PART.contains(name);
        if (joins || makes || SqlMethods.GIVES_ARGUMENTS.contains(name)) {
            call.getArguments().forEach(argument -> text(child(at, argument)));
        }
        if (passes && call.getMethodSelect() instanceof MemberSelectTree select) {
            text(child(child(at, select), select.getExpression()));
        }
        if (!joins && !passes && !makes) {
            results(at, method);
        }
    }

    /** A collection or a builder of text; what is in a record of ours comes to light where it is taken out. */
    private void made(TreePath at, NewClassTree made) {
        if (String.valueOf(trees.getTypeMirror(at)).startsWith("java.")) {
            made.getArguments().forEach(argument -> text(child(at, argument)));
        }
    }

    private void given(TreePath at, LambdaExpressionTree lambda) {
        if (lambda.getBody() instanceof ExpressionTree expression) {
            text(child(at, expression));
        } else {
            returned(child(at, lambda.getBody()));
        }
    }

    /** What a method of ours gives. */
    private void results(TreePath at, @Nullable Element called) {
        if (givesSql(called)) {
            return;
        }
        List<TreePath> ours = methods.stream().filter(path -> Objects.equals(trees.getElement(path), called)).toList();
        if (ours.isEmpty()) {
            lost.add(at);
        }
        ours.stream().filter(method -> followed.add(method.getLeaf())).forEach(this::returned);
    }

    private void returned(TreePath method) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree given, Void nothing) {
                text(child(getCurrentPath(), given.getExpression()));
                return null;
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree inner, Void nothing) {
                return null;
            }
        }.scan(method, null);
    }

    private void constant(TreePath at) {
        Element meant = trees.getElement(at);
        List<TreePath> declared = constants.stream().filter(path -> Objects.equals(trees.getElement(path), meant)).toList();
        if (declared.isEmpty()) {
            lost.add(at);
        }
        declared.forEach(path -> declared(path, at));
    }

    private void variable(TreePath use, String name) {
        for (TreePath at = use.getParentPath(); at != null; at = at.getParentPath()) {
            Tree tree = at.getLeaf();
            List<? extends Tree> here = switch (tree) {
                case BlockTree block -> block.getStatements();
                case MethodTree method -> method.getParameters();
                case LambdaExpressionTree lambda -> lambda.getParameters();
                case EnhancedForLoopTree loop -> List.of(loop.getVariable());
                case ClassTree type -> type.getMembers();
                default -> List.of();
            };
            for (Tree one : here) {
                if (one instanceof VariableTree variable && variable.getName().contentEquals(name)) {
                    declared(child(at, variable), use);
                    return;
                }
            }
        }
        lost.add(use);
    }

    /** All that a variable can hold: what it begins with, what is put into it, what callers hand in. */
    private void declared(TreePath at, TreePath use) {
        VariableTree variable = (VariableTree) at.getLeaf();
        if (!followed.add(variable)) {
            return;
        }
        TreePath owner = at.getParentPath();
        if (owner.getLeaf() instanceof EnhancedForLoopTree loop) {
            text(child(owner, loop.getExpression()));
        } else if (owner.getLeaf() instanceof MethodTree method) {
            handedIn(owner, method.getParameters().indexOf(variable), use);
        } else if (owner.getLeaf() instanceof LambdaExpressionTree) {
            elements(owner, use);
        } else {
            if (variable.getInitializer() != null) {
                text(child(at, variable.getInitializer()));
            }
            assigned(owner, variable.getName().toString());
        }
    }

    /** What a function is called with: the elements of what the method is called on that takes it. */
    private void elements(TreePath lambda, TreePath use) {
        if (lambda.getParentPath().getLeaf() instanceof MethodInvocationTree call && call
                .getMethodSelect() instanceof MemberSelectTree select) {
            text(child(child(lambda.getParentPath(), select), select.getExpression()));
        } else {
            lost.add(use);
        }
    }

    private void assigned(TreePath scope, String name) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitAssignment(AssignmentTree put, Void nothing) {
                take(put.getVariable(), put.getExpression());
                return super.visitAssignment(put, nothing);
            }

            @Override
            public Void visitCompoundAssignment(CompoundAssignmentTree put, Void nothing) {
                take(put.getVariable(), put.getExpression());
                return super.visitCompoundAssignment(put, nothing);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (SqlMethods.PUT.contains(nameOf(call)) && origin(call).equals(name)) {
                    call.getArguments().forEach(argument -> text(child(getCurrentPath(), argument)));
                }
                return super.visitMethodInvocation(call, nothing);
            }

            private void take(ExpressionTree target, ExpressionTree value) {
                if (target.toString().equals(name) || target.toString().equals("this." + name)) {
                    text(child(getCurrentPath(), value));
                }
            }
        }.scan(scope, null);
    }

    /** The variable at the beginning of a chain of calls. */
    private static String origin(MethodInvocationTree call) {
        ExpressionTree at = call;
        while (at instanceof MethodInvocationTree inner && inner.getMethodSelect() instanceof MemberSelectTree select) {
            at = select.getExpression();
        }
        return at.toString();
    }

    private void handedIn(TreePath owner, int place, TreePath use) {
        Element meant = trees.getElement(owner);
        List<Call> found = calls.stream().filter(call -> Objects.equals(call.of(), meant)).toList();
        if (found.isEmpty()) {
            lost.add(use);
        }
        found.forEach(call -> text(path(call, place)));
    }

    private static String nameOf(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select ? select.getIdentifier().toString() : String.valueOf(call
                .getMethodSelect());
    }
}
