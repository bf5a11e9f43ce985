package org.huiyin.runtime.command;

import java.io.PrintStream;
import java.util.List;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** A command of {@code bin/huiyin}: declares how it is typed, and acts. A line that cannot be meant is explained, and nothing is done. */
public abstract class Command implements ApplicationRunner, ExitCodeGenerator {

    private final Usage usage;
    private final Texts texts;
    private int exitCode = 1;

    protected Command(Usage usage, Texts texts) {
        this.usage = usage;
        this.texts = texts;
    }

    /**
     * @return whether everything went well: the process then ends with 0, else with 1
     * @throws InvalidInput what was typed cannot be done
     */
    protected abstract boolean act(CommandLine line, Terminal terminal) throws Exception;

    @Override
    public final int getExitCode() {
        return exitCode;
    }

    @Override
    public final void run(ApplicationArguments arguments) throws Exception {
        run(List.of(arguments.getSourceArgs()), System.out, System.console() != null && System.console().isTerminal());
    }

    public final void run(List<String> typed, PrintStream out, boolean redraws) throws Exception {
        var terminal = new Terminal(out, redraws, texts, CommandLine.languageOf(typed));
        exitCode = 1;
        try {
            exitCode = act(usage.read(typed), terminal) ? 0 : 1;
        } catch (InvalidInput wrong) {
            wrong.faults().forEach(fault -> terminal.tell(fault.words()));
        }
    }
}
