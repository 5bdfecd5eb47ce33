#include "engine/model/links.hpp"

#include "engine/model/mechanisms/attrition.hpp"
#include "engine/model/mechanisms/churn.hpp"
#include "engine/model/mechanisms/experience.hpp"
#include "engine/model/mechanisms/meaning.hpp"
#include "engine/model/mechanisms/quality.hpp"
#include "engine/model/mechanisms/recognition.hpp"
#include "engine/model/mechanisms/strain.hpp"
#include "engine/model/mechanisms/word_of_mouth.hpp"

namespace morale {

std::vector<Link> model_links() {
    std::vector<Link> all;
    auto rows = [&](const auto& links) { all.insert(all.end(), links.begin(), links.end()); };
    rows(quality_links);
    rows(strain_links);
    rows(recognition_links);
    rows(meaning_links);
    rows(attrition_links);
    rows(experience_links);
    rows(churn_links);
    rows(word_of_mouth_links);
    return all;
}

}  // namespace morale
