// `morale class`: what a class has predicted, from the codes of its pupils.
#include <filesystem>
#include <optional>
#include <ostream>

#include "output/charts/svg.hpp"
#include "output/classroom/class_words.hpp"
#include "output/file.hpp"
#include "tools/cli/class_codes.hpp"
#include "tools/cli/command.hpp"
#include "tools/cli/exit_status.hpp"
#include "tools/cli/inputs.hpp"
#include "tools/cli/library.hpp"
#include "tools/cli/scenario.hpp"

namespace morale {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view lesson_folder = "lessons/";

/// Reads the scenarios that were named, and those of the library that codes name. Nothing, and a complaint,
/// if one that was named has no lesson.
std::optional<KnownLessons> known_lessons(std::string_view codes, const Request& request, Console& console) {
    KnownLessons known;
    std::vector<std::string> files(request.subjects.begin() + 1, request.subjects.end());
    const std::size_t named = files.size();
    for (const std::string& name : lessons_named(codes))
        if (const std::string file = std::string(lesson_folder) + name;
            fs::is_regular_file(scenario_file(file)))
            files.push_back(file);
    for (std::size_t i = 0; i < files.size(); ++i) {
        Request one = request;
        one.subject = files[i];
        auto opened = open_scenario(one, console, false);
        if (std::holds_alternative<int>(opened)) return std::nullopt;
        auto& plan = std::get<StudyPlan>(opened);
        if (!plan.lesson) {
            complain(console, files[i] + " has no lesson", "a lesson is a scenario with 'lesson:'");
            return std::nullopt;
        }
        const std::string name = lesson_name(plan.file);
        if (i < named || !known.contains(name)) known.insert_or_assign(name, std::move(plan));
    }
    return known;
}

/// What is written to a file of that name; nothing, and a complaint, if its name ends otherwise.
std::optional<std::string> text_for(const fs::path& place, const ClassResults& results, Console& console) {
    const std::string ending = place.extension().string();
    if (ending == ".html") return class_page(results);
    if (ending == ".csv") return class_csv(results);
    if (ending == ".json") return class_json(results);
    if (ending == ".svg" && results.lessons.size() == 1)
        return as_file(class_picture(results.lessons.front(), 900));
    if (ending == ".svg")
        complain(
            console,
            "a picture shows one lesson, and here are codes of " + std::to_string(results.lessons.size()),
            "-o class.html shows all of them");
    else
        complain(console, place.string() + ": such a file is not written by 'class'",
                 "its name ends in .html, .svg, .csv or .json");
    return std::nullopt;
}

int written(const ClassResults& results, const Request& request, Console& console) {
    const fs::path place = request.out;
    const std::optional<std::string> text = text_for(place, results, console);
    if (!text) return exit_status::wrong_command;
    if (const std::string objection = objection_to_writing(place); !objection.empty()) {
        complain(console, place.string() + ": " + objection, "-o names another file");
        return exit_status::failed;
    }
    if (is_input(place, fs::path(request.subjects.front()), console)) return exit_status::failed;
    if (!request.replace && !is_free(place)) {
        complain(console, place.string() + " is there already",
                 "-o names another file; --replace replaces this one");
        return exit_status::failed;
    }
    write_at_once(place, *text);
    say(console, "written: " + place.string());
    return exit_status::done;
}

}  // namespace

int class_command(const Request& request, Console& console) {
    const std::string& file = request.subjects.front();
    std::error_code none;
    if (!fs::is_regular_file(file, none)) {
        complain(console,
                 file + (fs::exists(file, none) ? ": it is not a file of text" : ": there is no such file"),
                 "a file of text with a code in each line");
        return exit_status::failed;
    }
    const std::string text = text_of_file(file);
    const std::optional<KnownLessons> known = known_lessons(text, request, console);
    if (!known) return exit_status::invalid_scenario;
    const ClassResults results = read_codes(text, file, *known);
    for (const BadClassLine& line : results.bad)
        complain(console, file + ':' + std::to_string(line.line) + ": " + line.why);
    if (results.lessons.empty()) {
        complain(console, file + ": there is no code that counts (" + told_lines(results) + ')');
        return exit_status::failed;
    }
    console.out << (request.json ? class_json(results) : class_text(results, console.width));
    console.out.flush();
    return request.out.empty() ? exit_status::done : written(results, request, console);
}

}  // namespace morale
