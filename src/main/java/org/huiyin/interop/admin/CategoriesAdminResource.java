package org.huiyin.interop.admin;

import org.huiyin.actor.Actor;
import org.huiyin.directory.Category;
import org.huiyin.directory.change.CategoryEntry;
import org.huiyin.directory.change.ChangeCategory;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Categories with their days, those that ended too. */
@RestController
@RequestMapping("/api/v1/staff/categories")
class CategoriesAdminResource {

    private final ChangeCategory changing;

    CategoriesAdminResource(ChangeCategory changing) {
        this.changing = changing;
    }

    @GetMapping
    Items<Category> every(Actor actor) {
        return Items.all(changing.every(actor));
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    void add(Actor actor, @RequestBody CategoryEntry entry) {
        changing.add(actor, entry);
    }

    @PutMapping("/{code:\\d{2,6}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Actor actor, @PathVariable String code, @RequestBody CategoryEntry entry) {
        changing.change(actor, code, entry);
    }
}
