// How to run it again, and where the data are. Nothing here depends on when, where and how fast it ran.
#include <filesystem>

#include "output/bundles/bundle.hpp"
#include "output/formats.hpp"
#include "output/page/html.hpp"
#include "output/page/parts.hpp"

namespace morale::page {
namespace {

std::string fact(std::string_view name, std::string_view value) {
    return value.empty() ? std::string{}
                         : "<div><dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd></div>\n";
}

std::string files(const Study& study) {
    std::string list;
    for (const StudyFile& file : study_files(study.plan(), study.encodings)) {
        if (file.name == "report.html") continue;
        list += "<li>" + link(file.name) + ' ' + escaped(file.format->holds) + "</li>\n";
    }
    for (const Bundle* bundle : study.bundles)
        list += "<li>" + link(bundle->file) + ' ' + escaped(bundle->holds) + "</li>\n";
    return "<ul class=\"files\">\n" + list + "</ul>\n";
}

}  // namespace

std::string again(const Study& study) {
    const Provenance& made = study.provenance;
    const bool everywhere = made.scenario_identity.starts_with("library/");
    return paragraph(everywhere
                         ? "This command gives the same numbers wherever Morale is, whatever the number of "
                           "threads:"
                         : "In the folder of the scenario this command gives the same numbers, "
                           "whatever the number of threads:") +
           "<pre><code>" + escaped(made.repeat_beside) + "</code></pre>\n<dl class=\"facts\">\n" +
           fact("Program", "morale " + made.version) +
           fact("Scenario", std::filesystem::path(made.scenario_file).filename().string()) +
           fact("Its hash", made.scenario_hash) + fact("Seed", std::to_string(study.plan().seed.value)) +
           fact("Replications", std::to_string(study.result.replications)) +
           "</dl>\n<h3 class=\"files-head\">The data, beside this page</h3>\n" + files(study);
}

}  // namespace morale::page
