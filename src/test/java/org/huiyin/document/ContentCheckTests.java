package org.huiyin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentCheckTests {

    private final ContentCheck check = new ContentCheck();

    @TempDir
    private Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(FileKind.PDF, "a page", SampleFiles.pdf()),
                arguments(FileKind.JPEG, "a photo", SampleFiles.picture("jpg")),
                arguments(FileKind.PNG, "a screenshot", SampleFiles.picture("png")),
                arguments(FileKind.GIF, "a drawing", SampleFiles.picture("gif")),
                arguments(FileKind.WEBP, "a picture from a phone", SampleFiles.webp()),
                arguments(FileKind.DOCX, "a letter", SampleFiles.docx()),
                arguments(FileKind.XLSX, "a list", SampleFiles.xlsx()),
                arguments(FileKind.DOC, "an old letter", SampleFiles.doc()),
                arguments(FileKind.XLS, "an old list", SampleFiles.xls()),
                arguments(FileKind.MP3, "a recording", SampleFiles.mp3()),
                arguments(FileKind.M4A, "a voice memo", SampleFiles.mpeg4("M4A ")),
                arguments(FileKind.MP4, "a film", SampleFiles.mpeg4("mp42")),
                arguments(FileKind.MP4, "a film of the usual brand", SampleFiles.mpeg4("isom")),
                arguments(FileKind.TEXT, "UTF-8", SampleFiles.text("您好，𠮷先生😀反映电梯停运。")),
                arguments(FileKind.TEXT, "UTF-8 with a mark", SampleFiles.text("\uFEFF您好")),
                arguments(FileKind.TEXT, "GBK", SampleFiles.gbk("您好，电梯停运，请尽快处理。")),
                arguments(FileKind.TEXT, "text that a signature mistakes for a picture", SampleFiles.text("P5 事项")),
                arguments(FileKind.TEXT, "a copied mail", SampleFiles.text("From: 张三\nTo: 信访局\nSubject: 电梯\n\n您好")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("taken")
    void whatMayBeHandedInIsRecognised(FileKind kind, String what, byte[] content) throws IOException {
        assertThat(check.recognise(Files.write(folder.resolve("file"), content))).contains(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("a Windows program", SampleFiles.exe()),
                arguments("a Linux program", SampleFiles.elf()),
                arguments("a shell script", SampleFiles.text("#!/bin/sh\nls\n")),
                arguments("a batch file", SampleFiles.text("@echo off\r\ndel x\r\n")),
                arguments("a page", SampleFiles.text("<!DOCTYPE html><html><body>您好</body></html>")),
                arguments("a page without a head", SampleFiles.text("  \n<script>alert(1)</script>")),
                arguments("a drawing with a script", SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                arguments("a drawing in XML", SampleFiles.text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                arguments("a page dressed as a PDF", SampleFiles.text("%PDF-1.4\n<html><script>alert(1)</script></html>")),
                arguments("a drawing dressed as a picture", SampleFiles.latin("GIF89a/*<svg onload=alert(1)>*/")),
                arguments("a page in UTF-16", SampleFiles.latin("\u00ff\u00fe<\0s\0c\0r\0i\0p\0t\0>\0")),
                arguments("an archive", SampleFiles.zip("a.txt", "您好")),
                arguments("an archive that claims to be a letter", SampleFiles.zip("[Content_Types].xml", "<Types/>")),
                arguments("a letter with macros", SampleFiles.docxWithMacros()),
                arguments("an old presentation", SampleFiles.ole("PowerPoint Document")),
                arguments("a broken old letter", SampleFiles.latin("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600))),
                arguments("a QuickTime film", SampleFiles.mpeg4("qt  ")),
                arguments("rich text", SampleFiles.text("{\\rtf1 x}")),
                arguments("noise", SampleFiles.latin("\u0001\u0002\u0003\u0004\u0005\u00ff\u00fe\u0000")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anythingElseIsRefused(String what, byte[] content) throws IOException {
        assertThat(check.recognise(Files.write(folder.resolve("file"), content))).isEmpty();
    }
}
