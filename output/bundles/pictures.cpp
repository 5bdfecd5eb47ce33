#include "output/bundles/pictures.hpp"

#include <algorithm>
#include <system_error>

#include "output/charts/svg.hpp"
#include "output/file.hpp"
#include "output/page/report.hpp"

namespace morale {
namespace {

constexpr std::string_view begins = "<svg class=\"chart\"", ends = "</svg>\n", ending = ".svg";
constexpr std::string_view only_narrow = "<div class=\"narrow\">";

/// "exhaustion-by-week" for "Exhaustion by week": letters and digits of ASCII, hyphens for the rest.
std::string as_name(std::string_view title) {
    std::string name;
    for (const char c : title) {
        const bool capital = 'A' <= c && c <= 'Z';
        const bool plain = ('a' <= c && c <= 'z') || ('0' <= c && c <= '9');
        if (capital || plain)
            name += capital ? static_cast<char>(c - 'A' + 'a') : c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name;
}

/// The title of a picture up to a colon: what it shows, without against what.
std::string_view title_in(std::string_view svg) {
    constexpr std::string_view open = "<title>";
    const std::string_view title = svg.substr(svg.find(open) + open.size());
    return title.substr(0, title.find_first_of(":<"));
}

std::string new_name(const std::vector<NamedPicture>& taken, const std::string& stem) {
    std::string name = stem + std::string{ending};
    for (int n = 2; std::ranges::find(taken, name, &NamedPicture::file) != taken.end(); ++n)
        name = stem + '-' + std::to_string(n) + std::string{ending};
    return name;
}

}  // namespace

std::vector<NamedPicture> pictures_of(const Study& study) {
    std::vector<NamedPicture> pictures;
    for (const page::PrintedPart& part : page::printed_parts(study)) {
        const std::string_view html = part.html;
        for (std::size_t at = 0; (at = html.find(begins, at)) != std::string_view::npos;) {
            const std::size_t end = html.find(ends, at) + ends.size();
            const std::string_view svg = html.substr(at, end - at);
            if (!html.substr(0, at).ends_with(only_narrow))
                pictures.push_back({new_name(pictures, std::string{part.id} + '-' + as_name(title_in(svg))),
                                    as_plain_file(std::string{svg})});
            at = end;
        }
    }
    return pictures;
}

bool is_picture(std::string_view file) {
    return file.ends_with(ending);
}

PictureFolder::PictureFolder(const std::filesystem::path& folder, const StudyPlan&) : folder_(folder) {
    std::error_code error;
    std::filesystem::create_directory(folder_, error);
    if (error) throw OutputFailure(folder_.string() + ": " + error.message());
}

void PictureFolder::finish(const Study& study) {
    for (const NamedPicture& picture : pictures_of(study)) write_whole(folder_ / picture.file, picture.svg);
    sync_folder(folder_);
}

}  // namespace morale
