#include "output/formats.hpp"

#include <algorithm>
#include <array>

#include "engine/study/uncertain.hpp"
#include "output/formats/csv/tables.hpp"
#include "output/formats/json/documents.hpp"
#include "output/page/report.hpp"

namespace morale {
namespace {

constexpr std::array table{
    Format{"report.html", "the report for people: decision, pictures, tables, inputs with their sources",
           nullptr, nullptr, page::report},
    Format{"timeseries.csv", "each metric, week and team over the replications: mean, interval, quantiles",
           csv::timeseries_columns, nullptr, csv::timeseries},
    Format{"summary.csv", "each metric over the whole horizon and the whole centre", csv::summary_columns,
           nullptr, csv::summary},
    Format{"paired.csv", "each policy against the first under the same luck: difference, intervals, verdict",
           csv::paired_columns, nullptr, csv::paired},
    Format{"runs.csv", "one row for each policy and replication: seed, fingerprint, headline metrics",
           csv::runs_columns, csv::runs, nullptr},
    Format{"weekly.csv", "each metric by policy, replication, team and week", csv::weekly_columns,
           csv::weekly, nullptr},
    Format{"agents.csv",
           "spells of employment: hired, left and why; those still employed have no leaving date",
           csv::agents_columns, csv::agents, nullptr},
    Format{"recognitions.csv", "recognitions received: who, when, from which programme, how much it was felt",
           csv::recognitions_columns, csv::recognitions, nullptr},
    Format{"parameters.csv", "every resolved value with where it was written and the source of its default",
           csv::parameters_columns, nullptr, csv::parameters},
    Format{"draws.csv", "what each replication drew for the uncertain assumptions, when asked to",
           csv::draws_columns, nullptr, csv::draws, draws_assumptions},
    Format{"checks.csv",
           "what the study checked of itself: ranges of metrics, conservation, Little's law, sums",
           csv::checks_columns, nullptr, csv::checks},
    Format{"datapackage.json", "the dictionary: each table, its columns, their types, units and meanings",
           nullptr, nullptr, json::datapackage},
    Format{"provenance.json", "version, command, scenario, seed, threads, when and how long", nullptr,
           nullptr, json::provenance},
};

}  // namespace

std::span<const Format> formats() {
    return table;
}

const Format* find_format(std::string_view file) {
    const auto row = std::ranges::find(table, file, &Format::file);
    return row == table.end() ? nullptr : &*row;
}

}  // namespace morale
