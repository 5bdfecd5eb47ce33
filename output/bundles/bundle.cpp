#include "output/bundles/bundle.hpp"

#include <algorithm>
#include <array>
#include <system_error>

namespace morale {
namespace {

constexpr std::array bundle_rows{
    Bundle{.name = "sqlite",
           .file = "study.sqlite",
           .media_type = "application/vnd.sqlite3",
           .holds = "all tables as a database, with views of policies in pairs; beside the tables when asked "
                    "for by name",
           .open = [](const std::filesystem::path& file, const StudyPlan& plan) -> OpenBundle {
               return std::make_unique<DatabaseFile>(file, plan);
           }},
    Bundle{.name = "xlsx",
           .file = "study.xlsx",
           .media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
           .holds = "a workbook to read and to calculate with: the decision, charts, the tables but the "
                    "longest; beside the tables when asked for by name",
           .open = [](const std::filesystem::path& file, const StudyPlan& plan) -> OpenBundle {
               return std::make_unique<Workbook>(file, plan);
           }},
    Bundle{.name = "svg",
           .file = "pictures",
           .media_type = "image/svg+xml",
           .holds =
               "every picture of the report as a file of its own, for slides and papers; a folder beside the "
               "tables when asked for by name",
           .open = [](const std::filesystem::path& folder, const StudyPlan& plan) -> OpenBundle {
               return std::make_unique<PictureFolder>(folder, plan);
           },
           .is_folder = true},
};

}  // namespace

std::span<const Bundle> bundles() {
    return bundle_rows;
}

const Bundle* find_bundle(std::string_view name) {
    const auto row = std::ranges::find(bundle_rows, name, &Bundle::name);
    return row == bundle_rows.end() ? nullptr : &*row;
}

const Bundle* bundle_of_file(std::string_view file) {
    const auto row = std::ranges::find(bundle_rows, file, &Bundle::file);
    return row == bundle_rows.end() ? nullptr : &*row;
}

bool holds_only_a_bundle(const std::filesystem::path& place) {
    const Bundle* bundle = bundle_of_file(place.filename().string());
    std::error_code error;
    if (bundle == nullptr) return false;
    if (!bundle->is_folder) return std::filesystem::is_regular_file(place, error);
    const std::filesystem::directory_iterator files(place, error);
    return !error && std::ranges::all_of(files, [](const std::filesystem::directory_entry& file) {
        std::error_code unknown;
        return file.is_regular_file(unknown) && is_picture(file.path().filename().string());
    });
}

void take(OpenBundle& bundle, const ReplicationRow& row) {
    std::visit([&](const auto& open) { open->take(row); }, bundle);
}

void finish(OpenBundle& bundle, const Study& study) {
    std::visit([&](const auto& open) { open->finish(study); }, bundle);
}

}  // namespace morale
