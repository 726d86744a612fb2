// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/articleimages.h"

#include "domain/webimage.h"
#include "gui/picturecache.h"

#include <algorithm>

namespace farthing {

bool ArticleImages::read(const PostId &post)
{
    QHash<QString, Fate> fates;
    for (const ArticleImage &image : m_offline.imagesOf(post).valueOr({}))
        if (image.image.kind == WantedImage::Kind::Web)
            fates.insert(image.image.id, {image.state, image.blocked});
    return std::exchange(m_fates, fates) != fates;
}

bool ArticleImages::isTracker(const Inline &piece) const
{
    if (piece.kind != Inline::Kind::Image || !piece.media.isEmpty())
        return false;
    const auto fate = m_fates.constFind(webImageAddress(piece.address).value_or(QString()));
    return fate != m_fates.cend() && fate->state == ArticleImage::State::Tracker;
}

void ArticleImages::strip(std::vector<Inline> &text) const
{
    std::erase_if(text, [this](const Inline &piece) { return isTracker(piece); });
}

void ArticleImages::strip(std::vector<Block> &blocks) const
{
    std::erase_if(blocks, [this](Block &block) {
        const bool hadText = !block.text.empty();
        strip(block.text);
        strip(block.children);
        for (TableRow &row : block.rows)
            for (std::vector<Inline> &cell : row.cells)
                strip(cell);
        return hadText && block.text.empty();
    });
}

std::vector<Block> ArticleImages::shown(std::vector<Block> blocks) const
{
    strip(blocks);
    return blocks;
}

QImage ArticleImages::picture(const QString &written, PictureCache &pictures) const
{
    const std::optional<QString> address = webImageAddress(written);
    if (!address || m_fates.value(*address, Fate{}).state != ArticleImage::State::Here)
        return {};
    return pictures.picture(*address, [&] { return m_offline.picture(*address).valueOr(std::nullopt); });
}

bool ArticleImages::isWaiting() const
{
    return std::any_of(m_fates.cbegin(), m_fates.cend(), [](const Fate &fate) {
        return fate.state == ArticleImage::State::Wanted && !fate.blocked;
    });
}

int ArticleImages::missing() const
{
    return int(std::count_if(m_fates.cbegin(), m_fates.cend(), [](const Fate &fate) {
        return fate.state != ArticleImage::State::Here && fate.state != ArticleImage::State::Tracker;
    }));
}

ImageNews ArticleImages::news() const
{
    ImageNews news;
    QHash<QString, int> blocked;
    for (auto image = m_fates.cbegin(); image != m_fates.cend(); ++image) {
        if (image->state == ArticleImage::State::Tracker)
            ++news.trackers;
        else if (image->blocked && image->state == ArticleImage::State::Wanted)
            ++blocked[webImageHost(image.key())];
    }
    for (auto host = blocked.cbegin(); host != blocked.cend(); ++host)
        news.blocked.append({host.key(), host.value()});
    std::sort(news.blocked.begin(), news.blocked.end(), [](const auto &a, const auto &b) {
        return a.images != b.images ? a.images > b.images : a.host < b.host;
    });
    return news;
}

} // namespace farthing
