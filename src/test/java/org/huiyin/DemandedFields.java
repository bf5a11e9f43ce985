package org.huiyin;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyin.Sources.Source;

/** Fields of records that a check demands whatever the case: {@code required("reason", facts.reason(), …)} outside of every condition. */
public final class DemandedFields extends TreeScanner<Void, Void> {

    private final Map<String, TreeSet<String>> found;
    private final Source source;
    private final Deque<String> classes = new ArrayDeque<>();
    private Map<String, String> parameters = Map.of();

    private DemandedFields(Source source, Map<String, TreeSet<String>> found) {
        this.source = source;
        this.found = found;
    }

    /** By name of the record, as its class is called within {@code org.huiyin}. */
    public static Map<String, TreeSet<String>> inTheHouse() {
        var found = new TreeMap<String, TreeSet<String>>();
        Sources.under(Path.of("src/main/java")).files().forEach(source -> new DemandedFields(source, found).scan(source.unit(), null));
        return found;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        classes.addLast(type.getSimpleName().toString());
        super.visitClass(type, none);
        classes.removeLast();
        return none;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
        var named = new HashMap<String, String>();
        method.getParameters().forEach(parameter -> named.put(parameter.getName().toString(), String.valueOf(parameter.getType())));
        parameters = named;
        return super.visitMethod(method, none);
    }

    /** Behind a way out, nothing is demanded in every case. */
    @Override
    public Void visitBlock(BlockTree block, Void none) {
        for (var statement : block.getStatements()) {
            if (statement instanceof IfTree && statement.toString().contains("return")) {
                return none;
            }
            scan(statement, none);
        }
        return none;
    }

    @Override
    public Void visitIf(IfTree branch, Void none) {
        return none;
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree branch, Void none) {
        return none;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
        return none;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        if (call.getMethodSelect() instanceof MemberSelectTree select && List.of("required", "present").contains(select.getIdentifier().toString())
                && call.getArguments().size() > 1 && call.getArguments().getFirst() instanceof LiteralTree field) {
            owner(call.getArguments().get(1)).filter(type -> has(type, field.getValue().toString()))
                    .ifPresent(type -> found.computeIfAbsent(type.getName().replace("org.huiyin.", ""), any -> new TreeSet<>()).add(field.getValue().toString()));
        }
        return super.visitMethodInvocation(call, none);
    }

    /** The record that the value was taken from: {@code facts.reason()}, or {@code reason} within the record itself. */
    private Optional<Class<?>> owner(ExpressionTree value) {
        if (value instanceof MethodInvocationTree read && read.getMethodSelect() instanceof MemberSelectTree of && of.getExpression() instanceof IdentifierTree who) {
            return Optional.ofNullable(parameters.get(who.getName().toString())).flatMap(this::named);
        }
        return value instanceof IdentifierTree && !parameters.containsKey(value.toString()) ? load(place() + '.' + String.join("$", classes)) : Optional.empty();
    }

    private Optional<Class<?>> named(String name) {
        var inner = name.replace('.', '$');
        var candidates = new ArrayList<String>();
        candidates.add(place() + '.' + classes.getFirst() + '$' + inner);
        candidates.add(place() + '.' + inner);
        for (ImportTree known : source.unit().getImports()) {
            var whole = known.getQualifiedIdentifier().toString();
            if (whole.endsWith('.' + name.split("\\.")[0])) {
                candidates.add(whole.substring(0, whole.lastIndexOf('.') + 1) + inner);
            }
        }
        return candidates.stream().map(DemandedFields::load).flatMap(Optional::stream).findFirst();
    }

    private String place() {
        return source.unit().getPackageName().toString();
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, DemandedFields.class.getClassLoader()));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    private static boolean has(Class<?> type, String field) {
        return type.isRecord() && Stream.concat(Arrays.stream(type.getRecordComponents()).map(each -> each.getName()),
                Arrays.stream(type.getRecordComponents()).flatMap(each -> Optional.ofNullable(each.getAccessor().getAnnotation(com.fasterxml.jackson.annotation.JsonProperty.class)).stream())
                        .map(each -> each.value())).anyMatch(field::equals);
    }
}
