package org.huiyin.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is taken in.
 *
 * @param maxBytes        of one uploaded file
 * @param unattachedAfter real time after which an upload that no petition took up is removed
 */
@ConfigurationProperties("huiyin.document")
record DocumentSettings(@DefaultValue("20MB") DataSize maxBytes, @DefaultValue("24h") Duration unattachedAfter) {}
