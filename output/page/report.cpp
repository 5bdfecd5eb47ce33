#include "output/page/report.hpp"

#include <array>
#include <utility>

#include "output/page/html.hpp"
#include "output/page/parts.hpp"

namespace morale::page {
namespace {

constexpr unsigned consultant = 1U << static_cast<unsigned>(Reader::Consultant),
                   manager = 1U << static_cast<unsigned>(Reader::Manager),
                   teacher = 1U << static_cast<unsigned>(Reader::Teacher),
                   all = consultant | manager | teacher;

struct Part {
    std::string_view id;
    std::string_view name;
    std::string (*print)(const Study&);
    unsigned readers;
};

constexpr std::array parts{
    Part{"measured", "Your figures", measured, consultant | manager},
    Part{"theory", "Beside theory", theory, consultant | teacher},
    Part{"comparison", "Comparison", comparison, all},
    Part{"classes", "Classes of contacts", classes, consultant},
    Part{"week", "The week by half hours", week_map, consultant | manager},
    Part{"day", "The average weekday", average_weekday, consultant | manager},
    Part{"customers", "Groups of customers", customer_groups, consultant},
    Part{"benchmarks", "Beside others", benchmarks, consultant | manager},
    Part{"goals", "Goals", goals, consultant | manager},
    Part{"policies", "Policies", policies, all},
    Part{"differences", "Differences", differences, consultant | teacher},
    Part{"weeks", "Week by week", weeks, consultant | teacher},
    Part{"periods", "By quarter", periods, consultant | manager},
    Part{"burnout", "Who wears out", burnout, consultant | teacher},
    Part{"leavers", "Who leaves", leavers, all},
    Part{"tenure", "Who stays", tenure, consultant | teacher},
    Part{"thanks", "Who is thanked", thanks, consultant | teacher},
    Part{"money", "Money", accounts, consultant | manager},
    Part{"certainty", "How sure", certainty, consultant | teacher},
    Part{"uncertain", "Uncertain assumptions", uncertain, consultant},
    Part{"inputs", "Inputs", inputs, consultant},
    Part{"again", "Run it again", again, all},
};

}  // namespace

std::vector<PrintedPart> printed_parts(const Study& study) {
    std::vector<PrintedPart> printed;
    const unsigned reader = 1U << static_cast<unsigned>(study.reader);
    for (const Part& part : parts)
        if (std::string inside = part.readers & reader ? part.print(study) : std::string{}; !inside.empty())
            printed.push_back(
                {part.id, part.print == periods ? name_of_periods(study) : part.name, std::move(inside)});
    return printed;
}

namespace {

/// What a report for a manager or a teacher leaves out, said where it ends.
std::string more_to_read(const Study& study) {
    if (study.reader == Reader::Consultant) return {};
    return paragraph("This is the report for a " +
                         std::string(reader_names[static_cast<std::size_t>(study.reader)]) +
                         ". With --for consultant it has all parts: every metric, week, class and input.",
                     "note");
}

}  // namespace

void report(std::string& out, const Study& study) {
    std::string links;
    std::string body;
    for (const PrintedPart& part : printed_parts(study)) {
        links += "<a href=\"#" + std::string{part.id} + "\">" + escaped(part.name) + "</a>\n";
        body += section(part.id, part.name, part.html);
    }
    out += whole_page(study.plan().name, "morale " + study.provenance.version,
                      opening(study) + "<main>\n" + section("decision", "Decision", decision(study)) +
                          "<nav aria-label=\"Contents\">\n" + links + "</nav>\n" + body +
                          more_to_read(study) + "</main>\n");
}

}  // namespace morale::page
