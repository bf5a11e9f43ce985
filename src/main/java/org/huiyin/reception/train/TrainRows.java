package org.huiyin.reception.train;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huiyin.reception.duty.Leader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cars and people of an office's direct train, as they are kept. */
@Repository
class TrainRows {

    private final JdbcClient jdbc;

    TrainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TrainCar> cars(String office) {
        return jdbc.sql("select * from train_car where office = ? order by retired, id").param(office).query(TrainRows::car).list();
    }

    Optional<TrainCar> car(String office, long id) {
        return jdbc.sql("select * from train_car where office = ? and id = ?").params(office, id).query(TrainRows::car).optional();
    }

    /** Held for the rest of the transaction, so that of two who send it one waits. */
    Optional<TrainCar> holdCar(String office, long id) {
        return jdbc.sql("select * from train_car where office = ? and id = ? for no key update").params(office, id).query(TrainRows::car).optional();
    }

    /** @return nothing if the office has one of that name */
    Optional<Long> add(TrainCar car, String region) {
        return jdbc.sql("insert into train_car (office, region, name, home, equipment, retired) values (?, ?, ?, ?, ?, ?) on conflict (office, name) do nothing returning id")
                .params(car.office(), region, car.name(), car.home(), car.equipment().toArray(String[]::new), car.retired()).query(Long.class).optional();
    }

    /** @return whether it still stood at that version, and no other has the name */
    boolean put(TrainCar car) {
        return jdbc.sql("""
                update train_car c set name = :name, home = :home, equipment = :equipment, retired = :retired, version = version + 1
                 where id = :id and version = :version and not exists (select from train_car o where o.office = c.office and o.name = :name and o.id <> c.id)""")
                .param("name", car.name()).param("home", car.home()).param("equipment", car.equipment().toArray(String[]::new)).param("retired", car.retired()).param("id", car.id())
                .param("version", car.version()).update() == 1;
    }

    List<TrainPerson> people(String office) {
        return jdbc.sql("select * from train_person where office = ? order by retired, id").param(office).query(TrainRows::person).list();
    }

    Optional<TrainPerson> person(String office, long id) {
        return jdbc.sql("select * from train_person where office = ? and id = ?").params(office, id).query(TrainRows::person).optional();
    }

    /** Those of them that the office has, held for the rest of the transaction. */
    List<TrainPerson> holdPeople(String office, List<Long> ids) {
        return jdbc.sql("select * from train_person where office = ? and id = any(?) order by id for no key update").params(office, ids.toArray(Long[]::new)).query(TrainRows::person).list();
    }

    /** @return nothing if they are there already, by name and what they stand for or by account */
    Optional<Long> add(TrainPerson person, String region) {
        return jdbc.sql("insert into train_person (office, region, name, stands_for, mark, roles, account, retired) values (:office, :region, :name, :for, :mark, :roles, :account, :retired) on conflict do nothing returning id")
                .param("office", person.office()).param("region", region).param("name", person.name()).param("for", person.standsFor()).param("mark", Leader.mark(person.line()))
                .param("roles", codes(person)).param("account", person.account(), Types.VARCHAR).param("retired", person.retired()).query(Long.class).optional();
    }

    /** @return whether they still stood at that version, and nobody else is the same */
    boolean put(TrainPerson person) {
        return jdbc.sql("""
                update train_person p set name = :name, stands_for = :for, mark = :mark, roles = :roles, account = :account, retired = :retired, version = version + 1
                 where id = :id and version = :version and not exists (select from train_person o where o.office = p.office and o.id <> p.id and (o.mark = :mark or o.account = :account))""")
                .param("name", person.name()).param("for", person.standsFor()).param("mark", Leader.mark(person.line())).param("roles", codes(person)).param("account", person.account(), Types.VARCHAR)
                .param("retired", person.retired()).param("id", person.id()).param("version", person.version()).update() == 1;
    }

    private static String[] codes(TrainPerson person) {
        return person.seats().stream().map(Seat::code).toArray(String[]::new);
    }

    private static TrainCar car(ResultSet row, int n) throws SQLException {
        return new TrainCar(row.getLong("id"), row.getString("office"), row.getString("name"), row.getString("home"), List.of((String[]) row.getArray("equipment").getArray()), row.getBoolean("retired"),
                row.getInt("version"));
    }

    private static TrainPerson person(ResultSet row, int n) throws SQLException {
        return new TrainPerson(row.getLong("id"), row.getString("office"), row.getString("name"), row.getString("stands_for"),
                Arrays.stream((String[]) row.getArray("roles").getArray()).map(Seat::of).toList(), row.getString("account"), row.getBoolean("retired"), row.getInt("version"));
    }
}
