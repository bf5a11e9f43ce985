package org.huiyin.interop;

import java.util.List;
import org.huiyin.directory.Region;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Regions for whoever must name one: the provinces first, then what lies below the chosen one. */
@RestController
@RequestMapping("/api/v1/regions")
class RegionResource {

    record RegionStep(String code, String name) {}

    record RegionView(String code, String name, String level, @Nullable String parent, String fullName, List<RegionStep> path) {}

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    /** The regions directly below {@code parent}; the provinces without it. */
    @GetMapping
    Items<RegionView> children(@RequestParam(required = false) @Nullable String parent) {
        var above = Asked.orNull(parent);
        if (above != null) {
            known(above, "parent");
        }
        return Items.all(regions.children(above).stream().map(this::view).toList());
    }

    @GetMapping("/{code}")
    RegionView one(@PathVariable String code) {
        return view(known(code, "code"));
    }

    private Region known(String code, String field) {
        return regions.find(code).orElseThrow(() -> InvalidInput.of(field, "directory.region.unknown", code));
    }

    RegionView view(Region region) {
        var path = regions.path(region.code()).stream().map(step -> new RegionStep(step.code(), step.name())).toList();
        return new RegionView(region.code(), region.name(), region.level().code(), region.parent(), regions.fullName(region.code()), path);
    }
}
