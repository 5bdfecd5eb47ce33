#include "tools/cli/library.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "engine/language/names.hpp"
#include "engine/language/utf8.hpp"
#include "engine/study/resolved.hpp"
#include "scenarios/load/load.hpp"

namespace morale {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view queue_folder = "queues/";
constexpr std::string_view predict_mark = "Predict first: ";

/// The n-th line, without its mark, if it is a comment.
std::string comment_line(std::string_view text, int n) {
    for (int i = 1; i < n; ++i) text.remove_prefix(std::min(text.find('\n') + 1, text.size()));
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.starts_with("# ") ? std::string(line.substr(2)) : std::string{};
}

/// A part or a catalogue is not a case: cases ask a question.
bool is_case(const LibraryCase& c) {
    return !c.predict.empty() && c.name != "queues/bare-queue";
}

LibraryCase read_case(const fs::path& folder, const fs::path& file) {
    const std::string text = text_of_file(file);
    LibraryCase found{.name = fs::relative(file, folder).replace_extension().generic_string(),
                      .file = file,
                      .question = comment_line(text, 1),
                      .predict = comment_line(text, 2)};
    found.is_queue = found.name.starts_with(queue_folder);
    if (!found.predict.starts_with(predict_mark)) found.predict.clear();
    found.predict.erase(0, std::min(predict_mark.size(), found.predict.size()));
    return found;
}

}  // namespace

bool is_stated(const StudyPlan& plan, std::string_view path) {
    const Origin* origin = find_origin(plan, "", path);
    return origin && !scenario_identity(origin->file).starts_with("library/");
}

std::string text_of_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

fs::path library_folder() {
    if (const char* asked = std::getenv("MORALE_LIBRARY"); asked != nullptr && *asked != '\0') return asked;
    std::error_code none;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);
    const fs::path installed = (program.parent_path() / MORALE_LIBRARY_INSTALLED).lexically_normal();
    return !program.empty() && fs::is_directory(installed, none) ? installed : fs::path(MORALE_LIBRARY_DIR);
}

std::string scenario_identity(const std::string& file) {
    std::error_code none;
    const fs::path path = fs::weakly_canonical(fs::absolute(file, none), none),
                   library = fs::weakly_canonical(library_folder(), none);
    const fs::path in_library = path.lexically_relative(library);
    return valid_utf8(*in_library.begin() != ".." ? ("library" / in_library).generic_string()
                                                  : path.generic_string());
}

std::string place_free(const std::string& file, const fs::path& scenario) {
    std::error_code none;
    if (file.empty() || !fs::exists(file, none)) return file;
    const fs::path path = scenario_identity(file);
    if (path.is_relative()) return path.generic_string();
    const fs::path beside = path.lexically_relative(fs::weakly_canonical(scenario, none).parent_path());
    // Names go into a table, where "=x.yaml" would be a formula.
    return (begins_a_formula(beside.generic_string()) ? fs::path(".") / beside : beside).generic_string();
}

std::function<std::string(const std::string&)> names_of_files(const StudyPlan& plan) {
    return [&plan](const std::string& file) { return place_free(file, plan.file); };
}

std::vector<LibraryCase> library_cases() {
    const fs::path folder = library_folder();
    std::vector<LibraryCase> cases;
    std::error_code none;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, none))
        if (entry.path().extension() == ".yaml") cases.push_back(read_case(folder, entry.path()));
    std::erase_if(cases, [](const LibraryCase& c) { return !is_case(c); });
    std::ranges::sort(cases, [](const LibraryCase& a, const LibraryCase& b) {
        return a.is_queue != b.is_queue ? b.is_queue : a.name < b.name;
    });
    return cases;
}

fs::path scenario_file(const std::string& typed) {
    std::error_code none;
    if (typed == command_line && fs::exists(typed, none)) return fs::path(".") / typed;
    if (fs::exists(typed, none)) return typed;
    std::string name = typed;
    if (name.starts_with("library/")) name.erase(0, std::string_view("library/").size());
    fs::path file = library_folder() / name;
    if (file.extension() != ".yaml") file += ".yaml";
    return fs::is_regular_file(file, none) ? file : fs::path(typed);
}

}  // namespace morale
