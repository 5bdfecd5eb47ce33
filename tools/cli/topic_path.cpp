#include "tools/cli/topic_path.hpp"

#include <cstddef>

namespace morale {

std::string field_path(std::string topic) {
    const std::size_t open = topic.find('[');
    const std::size_t close = topic.find(']', open == std::string::npos ? 0 : open);
    if (open != std::string::npos && close != std::string::npos) topic.erase(open + 1, close - open - 1);
    return topic;
}

std::string without_brackets(std::string_view path) {
    std::string plain = field_path(std::string(path));
    if (const std::size_t open = plain.find("[]"); open != std::string::npos) plain.erase(open, 2);
    return plain;
}

bool has_part(std::string_view path, const std::string& topic) {
    return ("." + without_brackets(path) + ".").find("." + without_brackets(topic) + ".") !=
           std::string::npos;
}

bool is_above(std::string_view path, const std::string& topic) {
    return has_part(path.substr(0, path.rfind('.')), topic);
}

void add_parts(std::string_view path, std::set<std::string>& parts) {
    for (std::size_t from = 0; from != std::string_view::npos;) {
        for (std::size_t to = from; to != std::string_view::npos;) {
            to = path.find('.', to + 1);
            parts.emplace(path.substr(from, to == std::string_view::npos ? to : to - from));
        }
        from = path.find('.', from);
        if (from != std::string_view::npos) ++from;
    }
}

}  // namespace morale
