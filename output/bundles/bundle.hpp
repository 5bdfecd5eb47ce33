// A bundle holds what a study's folder holds for people who work in another program: a database, a workbook,
// a folder of pictures. Bundles are rows of a table; they come beside the tables and never instead of them.
//
// A bundle takes each replication while the study runs, as the growing tables do, and is completed once when
// the study is done. Every failure is an OutputFailure that names the file and the reason.
#pragma once

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <variant>

#include "output/bundles/database_file.hpp"
#include "output/bundles/pictures.hpp"
#include "output/bundles/workbook.hpp"
#include "output/study.hpp"

namespace morale {

using OpenBundle =
    std::variant<std::unique_ptr<DatabaseFile>, std::unique_ptr<Workbook>, std::unique_ptr<PictureFolder>>;

struct Bundle {
    std::string_view name;        // "sqlite": what a person types
    std::string_view file;        // "study.sqlite"; of a folder "pictures"
    std::string_view media_type;  // by RFC 6838; of a folder that of its files
    std::string_view holds;       // one sentence
    OpenBundle (*open)(const std::filesystem::path&, const StudyPlan&);
    bool is_folder = false;
};

/// In the order in which `list` shows them.
std::span<const Bundle> bundles();

/// The row of that name, or null.
const Bundle* find_bundle(std::string_view name);

/// The row of that file, or null.
const Bundle* bundle_of_file(std::string_view file);

/// Whether nothing is at that place but what a bundle of its name leaves.
bool holds_only_a_bundle(const std::filesystem::path&);

void take(OpenBundle&, const ReplicationRow&);

/// When this returns, the file is complete and on the disk. To be called once, last.
void finish(OpenBundle&, const Study&);

}  // namespace morale
