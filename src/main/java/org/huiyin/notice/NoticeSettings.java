package org.huiyin.notice;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Fonts of the papers, as TrueType files; what is not set is looked for in the system's font directories.
 *
 * @param font     of the body, such as the office's own 仿宋
 * @param headFont of head and title, such as 小标宋
 */
@ConfigurationProperties("huiyin.notice")
record NoticeSettings(@Nullable Path font, @Nullable Path headFont) {}
