#include "tools/cli/sweep_folder.hpp"

#include <fstream>
#include <functional>
#include <iterator>
#include <vector>

#include "engine/study/resolved.hpp"
#include "output/documents/documents.hpp"
#include "output/encode/encodings.hpp"
#include "output/encode/json.hpp"
#include "output/folder.hpp"
#include "output/sweep_chart.hpp"
#include "output/tables/sweep.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/provenance.hpp"
#include "tools/cli/result_place.hpp"

namespace morale {

namespace {

/// The scenario of the sweep that lies there; empty if none does.
std::string sweep_owner(const std::filesystem::path& place) {
    std::ifstream file(place / "provenance.json", std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return json::text_member(text, identity_key);
}

std::string provenance_of(const StudyPlan& plan, const Request& request, double seconds) {
    Provenance made = begin_provenance(plan, resolved_values(plan), request);
    made.seconds = seconds;
    StudyResult result;
    result.plan = &plan;
    result.replications = plan.replications;
    std::string text;
    provenance(text, {.result = result, .provenance = made, .values = {}, .evidence = {}});
    return text;
}

/// One file for each format: the stem and ".csv".
void write_tables(const std::filesystem::path& stem, const Request& request, const TableColumns& columns,
                  const std::function<void(RowSink&)>& rows) {
    std::vector<std::string> formats = request.formats;
    if (formats.empty()) formats.emplace_back(usual_encodings().front()->name);
    for (const std::string& format : formats) {
        std::string table;
        RowSink sink(table, *find_encoding(format), columns);
        rows(sink);
        sink.finish();
        write_at_once(std::filesystem::path(stem).concat("." + format), table);
    }
}

}  // namespace

std::filesystem::path sweep_place(const StudyPlan& plan, const Request& request, Console& console,
                                  std::string_view ending) {
    const std::filesystem::path place = result_place(plan, request, ending, console);
    if (study_in(place))
        throw OutputFailure(place.string() + " holds a study, which is kept; choose another folder with -o");
    const std::string owner = sweep_owner(place);
    if (!owner.empty() && owner != scenario_identity(plan.file) && !request.replace)
        throw OutputFailure(place.string() + " holds the sweep of " + owner +
                            ", which is kept; choose another folder with -o, or add --replace");
    return place;
}

void write_sweep(const Sweep& sweep, const std::filesystem::path& place, const Request& request,
                 double seconds) {
    NewFolders folders(place);
    write_tables(place / "sweep", request, tables::sweep_columns(sweep),
                 [&](RowSink& sink) { tables::sweep(sink, sweep); });
    write_at_once(place / "sweep.svg", sweep_chart(sweep));
    write_at_once(place / "provenance.json", provenance_of(*sweep.plan, request, seconds));
    folders.keep();
}

void write_optimum(const Optimum& optimum, const std::filesystem::path& place, const Request& request,
                   double seconds) {
    NewFolders folders(place);
    write_tables(place / "optimum", request, tables::optimum_columns(optimum),
                 [&](RowSink& sink) { tables::optimum(sink, optimum); });
    write_at_once(place / "frontier.svg", frontier_chart(optimum));
    write_at_once(place / "provenance.json", provenance_of(*optimum.sweep.plan, request, seconds));
    folders.keep();
}

void write_staff(const SeatsFound& found, const std::filesystem::path& place, const Request& request,
                 double seconds) {
    NewFolders folders(place);
    write_tables(place / "seats", request, tables::seats_columns(found),
                 [&](RowSink& sink) { tables::seats(sink, found); });
    write_tables(place / "seats_why", request, tables::seat_reasons_columns(),
                 [&](RowSink& sink) { tables::seat_reasons(sink, found); });
    write_tables(place / "seats_by_half_hour", request, tables::seats_by_half_hour_columns(),
                 [&](RowSink& sink) { tables::seats_by_half_hour(sink, found); });
    write_at_once(place / "provenance.json", provenance_of(found.plan, request, seconds));
    folders.keep();
}

}  // namespace morale
