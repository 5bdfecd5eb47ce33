#include "output/page/report.hpp"

#include <array>
#include <utility>

#include "output/page/html.hpp"
#include "output/page/parts.hpp"

namespace morale::page {
namespace {

struct Part {
    std::string_view id;
    std::string_view name;
    std::string (*print)(const Study&);
};

constexpr std::array parts{
    Part{"measured", "Your figures", measured},
    Part{"theory", "Beside theory", theory},
    Part{"comparison", "Comparison", comparison},
    Part{"classes", "Classes of contacts", classes},
    Part{"week", "The week by half hours", week_map},
    Part{"customers", "Groups of customers", customer_groups},
    Part{"benchmarks", "Beside others", benchmarks},
    Part{"goals", "Goals", goals},
    Part{"policies", "Policies", policies},
    Part{"differences", "Differences", differences},
    Part{"weeks", "Week by week", weeks},
    Part{"tenure", "Who stays", tenure},
    Part{"money", "Money", money},
    Part{"certainty", "How sure", certainty},
    Part{"uncertain", "Uncertain assumptions", uncertain},
    Part{"inputs", "Inputs", inputs},
    Part{"again", "Run it again", again},
};

}  // namespace

std::vector<PrintedPart> printed_parts(const Study& study) {
    std::vector<PrintedPart> printed;
    for (const Part& part : parts)
        if (std::string inside = part.print(study); !inside.empty())
            printed.push_back({part.id, part.name, std::move(inside)});
    return printed;
}

void report(std::string& out, const Study& study) {
    std::string links;
    std::string body;
    for (const PrintedPart& part : printed_parts(study)) {
        links += "<a href=\"#" + std::string{part.id} + "\">" + escaped(part.name) + "</a>\n";
        body += section(part.id, part.name, part.html);
    }
    out +=
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<meta name=\"generator\" content=\"morale " +
        escaped(study.provenance.version) + "\">\n<title>" + escaped(study.plan().name) +
        "</title>\n<style>" + std::string{chart_style()} + std::string{page_style()} +
        "</style>\n</head>\n<body>\n" + opening(study) + "<main>\n" +
        section("decision", "Decision", decision(study)) + "<nav aria-label=\"Contents\">\n" + links +
        "</nav>\n" + body + "</main>\n</body>\n</html>\n";
}

}  // namespace morale::page
