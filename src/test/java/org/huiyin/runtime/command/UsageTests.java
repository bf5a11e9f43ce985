package org.huiyin.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.runtime.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class UsageTests {

    private static final Usage USAGE = Usage.of(2, "backup.usage").flags("--live").valued("--to", "--keys");

    private static List<String> typed(String line) {
        return Arrays.asList(("command " + line).strip().split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", value = {
        "''                                      | []     | {}                       | zh_CN",
        "a                                       | [a]    | {}                       | zh_CN",
        "a b                                     | [a, b] | {}                       | zh_CN",
        "a --live b                              | [a, b] | {--live=}                | zh_CN",
        "--to=x a                                | [a]    | {--to=x}                 | zh_CN",
        "--to x a                                | [a]    | {--to=x}                 | zh_CN",
        "--to=x=y                                | []     | {--to=x=y}               | zh_CN",
        "--to=x --to=y                           | []     | {--to=y}                 | zh_CN",
        "--keys=/mnt/a.b --live                  | []     | {--keys=/mnt/a.b, --live=} | zh_CN",
        "--lang=en                               | []     | {--lang=en}              | en",
        "--lang EN a                             | [a]    | {--lang=EN}              | en",
        "--lang=zh-CN                            | []     | {--lang=zh-CN}           | zh_CN",
        "--huiyin.data=/srv a                    | [a]    | {}                       | zh_CN",
        "--logging.level.org.huiyin=debug        | []     | {}                       | zh_CN",
        "--logging.level.root=warn a --lang=en   | [a]    | {--lang=en}              | en",
        "--spring.main.banner-mode=off           | []     | {}                       | zh_CN"})
    void aLineIsReadAsItIsMeant(String line, String plain, String options, String language) {
        var read = USAGE.read(typed(line));
        assertThat(read.plain()).hasToString(plain);
        assertThat(new TreeMap<>(read.options())).hasToString(options);
        assertThat(read.language()).hasToString(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a b c           | runtime.command.unknown       | c",
        "--fast          | runtime.command.unknown       | --fast",
        "--fast=1        | runtime.command.unknown       | --fast",
        "-h              | runtime.command.unknown       | -h",
        "-h.x            | runtime.command.unknown       | -h.x",
        "--live=no       | runtime.command.unknown       | --live",
        "--lang=fr       | runtime.command.unknown       | --lang=fr",
        "--to            | runtime.command.value-missing | --to",
        "--to=           | runtime.command.value-missing | --to",
        "--lang          | runtime.command.value-missing | --lang"})
    void whatIsWrongIsNamedTogetherWithTheUsage(String line, String key, String named) {
        assertThatThrownBy(() -> USAGE.read(typed(line))).isInstanceOfSatisfying(InvalidInput.class,
                wrong -> assertThat(wrong.faults()).containsExactly(new InvalidInput.FieldFault("usage", Words.of(key, named, USAGE.words()))));
    }

    @Test
    void whatIsWrongIsSaidInTheLanguageAskedForAndNothingIsDone() throws Exception {
        assertThat(said("--fast")).isEqualTo("1 不认识 --fast。用法：bin/huiyin seal [--lang=zh|en]");
        assertThat(said("--fast --lang=en")).isEqualTo("1 --fast is not known. Usage: bin/huiyin seal [--lang=zh|en]");
        assertThat(said("--lang en --lang")).isEqualTo("1 The option --lang needs a value. Usage: bin/huiyin seal [--lang=zh|en]");
        assertThat(said("--logging.level.root=warn --lang=en")).isEqualTo("0 acted");
    }

    private static Texts texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/runtime", "messages/interop");
        source.setDefaultEncoding("UTF-8");
        return new Texts(source);
    }

    private static String said(String line) throws Exception {
        var out = new ByteArrayOutputStream();
        var command = new Command(Usage.of(0, "interop.proof.usage", "seal"), texts()) {
            @Override
            protected boolean act(CommandLine read, Terminal terminal) {
                terminal.out().println("acted");
                return true;
            }
        };
        command.run(typed(line), new PrintStream(out, true, StandardCharsets.UTF_8), false);
        return command.getExitCode() + " " + out.toString(StandardCharsets.UTF_8).strip();
    }
}
