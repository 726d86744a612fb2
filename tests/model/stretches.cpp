// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stretches.h"

#include <algorithm>

namespace farthing::model {

void Stretches::take(Time from, Time to)
{
    if (from < to)
        m_taken.push_back({from, to});
}

Time Stretches::freeWithin(Time from, Time to) const
{
    std::vector<Stretch> taken = m_taken;
    std::sort(taken.begin(), taken.end(), [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
    Time free = 0;
    Time reached = from; // everything before it is counted or taken
    for (const Stretch &stretch : taken) {
        if (stretch.from > reached)
            free += std::max<Time>(0, std::min(stretch.from, to) - reached);
        reached = std::max(reached, stretch.to);
    }
    return free + std::max<Time>(0, to - reached);
}

namespace {

/// The code points of a text that is known to be sound UTF-8.
std::vector<char32_t> codePoints(const std::string &text)
{
    std::vector<char32_t> points;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80)
            points.back() = points.back() << 6 | (byte & 0x3F);
        else if (byte < 0x80)
            points.push_back(byte);
        else
            points.push_back(byte & (byte >= 0xF0 ? 0x07 : byte >= 0xE0 ? 0x0F : 0x1F));
    }
    return points;
}

bool isIdeograph(char32_t point)
{
    return point >= 0x4E00 && point <= 0x9FFF;
}

} // namespace

std::int64_t characterCount(const std::string &text)
{
    return std::int64_t(codePoints(text).size());
}

// The histories write words between blanks, ideographs, and images on lines of their own; that much of
// Markdown is all that has to be understood here.
std::int64_t timeToRead(const std::string &text, const Rules &rules)
{
    std::int64_t words = 0;
    std::int64_t characters = 0;
    std::int64_t images = 0;
    std::string::size_type at = 0;
    std::string rest = text;
    while ((at = rest.find("![")) != std::string::npos) {
        ++images;
        rest.erase(at, rest.find(')', at) + 1 - at);
    }
    bool inWord = false;
    for (const char32_t point : codePoints(rest)) {
        characters += isIdeograph(point) ? 1 : 0;
        const bool belongsToWord = point > U' ' && !isIdeograph(point);
        words += belongsToWord && !inWord ? 1 : 0;
        inWord = belongsToWord;
    }
    // "238 words a minute …, 500 characters a minute …, images 8 s each, rounded up to seconds, at least 10
    // s": one sum, over the common denominator of the two speeds, so that it is rounded once.
    const std::int64_t wpm = rules.wordsPerMinute;
    const std::int64_t cpm = rules.charactersPerMinute;
    const std::int64_t numerator = words * 60 * cpm + characters * 60 * wpm;
    const std::int64_t reading = (numerator + wpm * cpm - 1) / (wpm * cpm) + images * rules.secondsPerImage;
    return std::max<std::int64_t>(rules.minimumSeconds, reading);
}

} // namespace farthing::model
