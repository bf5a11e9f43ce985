package org.huiyin;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** Source files as the compiler reads them: what tests measure and search. */
record Sources(List<Source> files) {

    /** One file; {@code types} are its top-level types. */
    record Source(Path file, CompilationUnitTree unit, int lines, List<Type> types, List<Method> methods) {
        String name() {
            return file.getFileName().toString();
        }

        boolean describesAPackage() {
            return name().equals("package-info.java");
        }
    }

    record Type(String name, boolean open) {}

    /** A method or constructor with a body; {@code lines} from its annotations to its closing brace. */
    record Method(String name, Path file, int lines) {}

    static Sources under(Path root) {
        try (Stream<Path> walk = Files.walk(root)) {
            return parse(walk.filter(file -> file.toString().endsWith(".java")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sources parse(List<Path> paths) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            var positions = Trees.instance(task).getSourcePositions();
            var sources = new ArrayList<Source>();
            for (var unit : task.parse()) {
                sources.add(source(unit, positions));
            }
            return new Sources(List.copyOf(sources));
        }
    }

    private static Source source(CompilationUnitTree unit, SourcePositions positions) throws IOException {
        var file = Path.of(unit.getSourceFile().toUri());
        var types = unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast)
                .map(type -> new Type(type.getSimpleName().toString(), type.getModifiers().getFlags().contains(Modifier.PUBLIC))).toList();
        return new Source(file, unit, Files.readAllLines(file).size(), types, methods(file, unit, positions));
    }

    private static List<Method> methods(Path file, CompilationUnitTree unit, SourcePositions positions) {
        var found = new ArrayList<Method>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void none) {
                if (method.getBody() != null) {
                    found.add(new Method(method.getName().toString(), file, lines(method)));
                }
                return super.visitMethod(method, none);
            }

            private int lines(Tree tree) {
                var map = unit.getLineMap();
                return (int) (map.getLineNumber(positions.getEndPosition(unit, tree)) - map.getLineNumber(positions.getStartPosition(unit, tree)) + 1);
            }
        }.scan(unit, null);
        return found;
    }

    List<Source> withoutPackageInfos() {
        return files.stream().filter(source -> !source.describesAPackage()).toList();
    }
}
