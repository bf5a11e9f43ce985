package org.huiyin.directory.change;

import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an organisation. Of one that stands, a value that is {@code null} stays as it is.
 *
 * @param kind       code of {@link org.huiyin.directory.Organisation.Kind}
 * @param categories codes, parted by blanks
 */
public record OrganisationEntry(@Nullable String name, @Nullable String kind, @Nullable String region, @Nullable String parent, @Nullable String categories,
        @Nullable String phone, @Nullable String address, @Nullable String hours) {}
