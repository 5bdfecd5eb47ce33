#include "output/formats.hpp"

#include <algorithm>
#include <array>

#include "engine/study/uncertain.hpp"
#include "output/documents/documents.hpp"
#include "output/page/report.hpp"
#include "output/tables/tables.hpp"

namespace morale {
namespace {

constexpr std::array format_rows{
    Format{.name = "report.html",
           .holds = "the report for people: decision, pictures, tables, inputs with their sources",
           .document = page::report},
    Format{.name = "timeseries",
           .holds = "each metric, week and team over the replications: mean, interval, quantiles",
           .columns = tables::timeseries_columns,
           .rows = tables::timeseries},
    Format{
        .name = "periods",
        .holds = "each metric of the whole centre by month and quarter: mean, interval, what it amounts to",
        .columns = tables::periods_columns,
        .rows = tables::periods},
    Format{.name = "summary",
           .holds = "each metric over the whole horizon and the whole centre",
           .columns = tables::summary_columns,
           .rows = tables::summary},
    Format{.name = "waits",
           .holds = "percentiles of waits over the whole horizon, by team, channel and class of contacts",
           .columns = tables::waits_columns,
           .rows = tables::waits},
    Format{.name = "classes",
           .holds =
               "by class of contacts over the whole horizon: waits, service level, abandonment, handle time",
           .columns = tables::classes_columns,
           .rows = tables::classes,
           .wanted = tables::has_classes},
    Format{.name = "classes_weekly",
           .holds = "the same by class of contacts and week",
           .columns = tables::classes_weekly_columns,
           .rows = tables::classes_weekly,
           .wanted = tables::has_classes},
    Format{
        .name = "profile",
        .holds = "the week by half hours and team: contacts, waits, agents there, and Erlang A beside them",
        .columns = tables::profile_columns,
        .rows = tables::profile},
    Format{.name = "classes_profile",
           .holds = "the week by half hours and class of contacts",
           .columns = tables::classes_profile_columns,
           .rows = tables::classes_profile,
           .wanted = tables::has_classes},
    Format{.name = "customer_groups",
           .holds = "by group of customers over the whole horizon: how many, churn, margin, satisfaction",
           .columns = tables::customer_groups_columns,
           .rows = tables::customer_groups,
           .wanted = tables::has_customer_groups},
    Format{.name = "paired",
           .holds = "each policy against the first under the same luck: difference, intervals, verdict",
           .columns = tables::paired_columns,
           .rows = tables::paired},
    Format{.name = "loops",
           .holds = "which share of a policy's difference runs through a feedback that its twin cuts",
           .columns = tables::loops_columns,
           .rows = tables::loops,
           .wanted = tables::has_twins},
    Format{.name = "runs",
           .holds = "one row for each policy and replication: seed, fingerprint, headline metrics",
           .columns = tables::runs_columns,
           .replication = tables::runs},
    Format{.name = "weekly",
           .holds = "each metric by policy, replication, team and week",
           .columns = tables::weekly_columns,
           .replication = tables::weekly},
    Format{.name = "contacts",
           .holds = "by policy, replication and team, channel or class: contacts, and the shares that follow",
           .columns = tables::contacts_columns,
           .replication = tables::contacts},
    Format{.name = "agents",
           .holds = "spells of employment: hired, left and why; those still employed have no leaving date",
           .columns = tables::agents_columns,
           .replication = tables::agents},
    Format{.name = "recognitions",
           .holds = "recognitions received: who, when, from which programme, how much it was felt",
           .columns = tables::recognitions_columns,
           .replication = tables::recognitions},
    Format{.name = "parameters",
           .holds = "every resolved value with where it was written and the source of its default",
           .columns = tables::parameters_columns,
           .rows = tables::parameters},
    Format{.name = "draws",
           .holds = "what each replication drew for the uncertain assumptions, when asked to",
           .columns = tables::draws_columns,
           .rows = tables::draws,
           .wanted = draws_assumptions},
    Format{.name = "checks",
           .holds = "what the study checked of itself: ranges of metrics, conservation, Little's law, sums",
           .columns = tables::checks_columns,
           .rows = tables::checks},
    Format{.name = "datapackage.json",
           .holds = "the dictionary: each table, its columns, their types, units and meanings",
           .document = datapackage},
    Format{.name = "provenance.json",
           .holds = "version, command, scenario, seed, threads, when and how long",
           .document = provenance},
};

}  // namespace

std::string Format::file(const Encoding& encoding) const {
    return std::string{name} + (is_table() ? '.' + std::string{encoding.name} : "");
}

std::span<const Format> formats() {
    return format_rows;
}

const Format* find_format(std::string_view file) {
    for (const Encoding& encoding : encodings()) {
        const auto row = std::ranges::find_if(
            format_rows, [&](const Format& format) { return format.file(encoding) == file; });
        if (row != format_rows.end()) return &*row;
    }
    return nullptr;
}

std::vector<StudyFile> study_files(const StudyPlan& plan, Encodings encodings) {
    std::vector<StudyFile> files;
    for (const Format& format : format_rows) {
        if (!format.is_in(plan)) continue;
        if (!format.is_table()) files.push_back({std::string{format.name}, &format, nullptr});
        if (format.is_table())
            for (const Encoding* encoding : encodings)
                files.push_back({format.file(*encoding), &format, encoding});
    }
    return files;
}

}  // namespace morale
