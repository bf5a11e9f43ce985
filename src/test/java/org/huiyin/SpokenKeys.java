package org.huiyin;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huiyin.Sources.Source;

/** The message keys that code and pages name; of {@code "petition.status." + status} the part that is known. */
final class SpokenKeys {

    private static final Pattern IN_PAGES = Pattern.compile("\\bt\\(\\s*\"([^\"]+)\"\\s*(\\+)?");

    private SpokenKeys() {}

    /** A key, or the beginning of one. */
    record Key(String text, boolean beginning, String where) {
        boolean isAmong(java.util.Collection<String> known) {
            return beginning ? known.stream().anyMatch(key -> key.startsWith(text)) : known.contains(text);
        }
    }

    static List<Key> inPage(String where, String page) {
        return IN_PAGES.matcher(page).results().map(found -> new Key(found.group(1), found.group(2) != null, where)).toList();
    }

    /** Methods named {@code fault} and {@code say} may take other things than keys: there only what begins with a module counts. */
    static List<Key> inCode(Source source, List<String> modules) {
        var keys = new ArrayList<Key>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
                var certain = certainPosition(call);
                var found = new ArrayList<Key>();
                for (int at = 0; at < call.getArguments().size(); at++) {
                    if (at == certain || maySpeak(call)) {
                        add(call.getArguments().get(at), source.name(), found);
                    }
                }
                found.stream().filter(key -> certain >= 0 || modules.stream().anyMatch(module -> key.text().startsWith(module + "."))).forEach(keys::add);
                return super.visitMethodInvocation(call, none);
            }
        }.scan(source.unit(), null);
        return keys;
    }

    /** Where the key stands among the arguments; -1 if that is not known. */
    private static int certainPosition(MethodInvocationTree call) {
        return switch (call.getMethodSelect().toString()) {
            case "Words.of" -> 0;
            case "InvalidInput.of" -> 1;
            default -> -1;
        };
    }

    private static boolean maySpeak(MethodInvocationTree call) {
        var method = call.getMethodSelect() instanceof MemberSelectTree select ? select.getIdentifier().toString() : call.getMethodSelect().toString();
        return method.equals("fault") || method.equals("say");
    }

    private static void add(ExpressionTree argument, String where, List<Key> keys) {
        if (argument instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            keys.add(new Key(text, false, where));
        } else if (argument instanceof BinaryTree sum && first(sum) instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            keys.add(new Key(text, true, where));
        }
    }

    private static ExpressionTree first(BinaryTree sum) {
        return sum.getLeftOperand() instanceof BinaryTree inner ? first(inner) : sum.getLeftOperand();
    }
}
