package org.huiyin.petition.file;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.lifecycle.Case;
import org.jspecify.annotations.Nullable;

/** Shows who petitions as far as a file does: masked, each of a group with the ways of reaching him and what reached him. */
final class People {

    private People() {}

    static PetitionFile.People of(Petitioner who, Case petition, List<PetitionFile.Note> notes) {
        var person = who.person();
        return new PetitionFile.People(Petitioner.masked(who.name()), person == null ? null : maskedPhone(person.phone()),
                person == null ? null : Petitioner.hinted(person.address()), who.persons(), petition.contactable(), who.group() ? members(who, notes) : List.of());
    }

    private static List<PetitionFile.Member> members(Petitioner who, List<PetitionFile.Note> notes) {
        return Stream.of(Stream.ofNullable(who.person()).map(p -> member("petitioner", p, notes)), who.representatives().stream().map(p -> member("representative", p, notes)),
                who.coPetitioners().stream().map(p -> member("co-petitioner", p, notes))).flatMap(members -> members).toList();
    }

    private static PetitionFile.Member member(String role, Petitioner.Person person, List<PetitionFile.Note> notes) {
        var ways = Stream.of(way("phone", person.phone()), way("address", person.address()), way("email", person.email())).flatMap(List::stream).toList();
        return new PetitionFile.Member(role, Petitioner.masked(person.name()), maskedPhone(person.phone()), ways, delivered(person, notes));
    }

    private static List<String> way(String name, @Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(name);
    }

    private static List<PetitionFile.Delivered> delivered(Petitioner.Person person, List<PetitionFile.Note> notes) {
        return notes.stream().filter(note -> note.kind().equals("delivery") && person.name() != null && person.name().strip().equals(text(note, "person").strip()))
                .filter(note -> note.text().containsKey("mode"))
                .map(note -> new PetitionFile.Delivered(text(note, "date"), text(note, "mode"))).toList();
    }

    private static String text(PetitionFile.Note note, String field) {
        return Objects.toString(note.text().get(field), "");
    }

    private static @Nullable String maskedPhone(@Nullable String phone) {
        return phone == null || phone.length() < 7 ? null : phone.substring(0, 3) + "*".repeat(phone.length() - 5) + phone.substring(phone.length() - 2);
    }
}
