// What `morale fit` gathers while it reads tables of records: figures and numbers for the plan, and what the
// reader is told. What the scenario says itself has priority over every table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/study/plan.hpp"
#include "scenarios/load/measured.hpp"
#include "tools/cli/console.hpp"

namespace morale {

/// A number that a table determines by itself.
struct TakenNumber {
    std::string path;  // path of the field
    std::string note;  // "12 weeks (8..19), from 412 spells of leavers.csv"
};

struct TakenTables {
    std::vector<TakenNumber> numbers;  // the numbers set in the plan
    std::vector<std::string> told;     // lines for the reader: what was read, skipped and not determined
    std::vector<std::string> nothing;  // of the tables from which nothing follows, why; also told
};

struct Taking {
    StudyPlan& plan;
    Console& console;
    std::vector<std::string> quits{};  // reasons
    TakenTables tables{};
    bool sound = true;
    bool followed = false;  // whether anything follows from the table that is read

    void tell(const std::string& line) { tables.told.push_back(line); }

    /// Says that nothing follows from a table, and why.
    void nothing(const std::string& file, const std::string& why) {
        tables.nothing.push_back("nothing follows from " + file + ": " + why);
        tell(tables.nothing.back());
    }

    /// The table, or null after its mistakes are shown.
    template <class Table>
    const Table* sound_table(const Measured<Table>& read) {
        show_diagnostics(console, read.diagnostics);
        if (read.further > 0)
            complain(console, std::to_string(read.further) + " more mistakes in this table");
        if (!read.table) sound = false;
        followed = false;
        return read.table ? &*read.table : nullptr;
    }

    void tell_of(const std::string& file, const CsvStyle&, const std::vector<Skipped>&);

    /// A measured figure, unless the scenario has it or no centre shows it. `half` is half of its 95 %
    /// interval; 0: not known.
    void observe(std::string_view metric, double value, const std::string& file, double half = 0);

    bool says(std::string_view path) const;

    /// A number of the world, unless the scenario has it.
    void set(std::string_view path, double& number, double value, const std::string& note);

 private:
    const Observed* of_the_same_number(std::string_view metric) const;
};

}  // namespace morale
