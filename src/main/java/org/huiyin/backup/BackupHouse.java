package org.huiyin.backup;

import org.huiyin.runtime.ArchiveSettings;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.TextConfiguration;
import org.huiyin.runtime.Texts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** All that the commands {@code backup} and {@code restore} need: the house itself must not wake up over a database that is being put together. */
@EnableConfigurationProperties({HuiyinSettings.class, ArchiveSettings.class})
@Import({TextConfiguration.class, Texts.class, BackupCommand.class, RestoreCommand.class})
public class BackupHouse {}
