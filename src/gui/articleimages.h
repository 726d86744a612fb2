// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/blocks.h"
#include "sync/offline.h"

#include <QtCore/QHash>
#include <QtGui/QImage>

#include <vector>

namespace farthing {

class PictureCache;

/// What an article's footer says of its images.
struct ImageNews
{
    struct Blocked
    {
        QString host;
        int images = 0;
        friend bool operator==(const Blocked &, const Blocked &) = default;
    };
    QList<Blocked> blocked; ///< hosts that the person did not allow; most images first
    int trackers = 0;       ///< left out

    friend bool operator==(const ImageNews &, const ImageNews &) = default;
};

/// The images from elsewhere that the open article shows, and what has become of each. Reads what is kept
/// here, and asks nobody.
class ArticleImages
{
public:
    /// `offline` must outlive this.
    explicit ArticleImages(const Offline &offline) : m_offline(offline) {}

    /// Looks at a post; whether anything is other than it was.
    bool read(const PostId &post);
    /// The text without its trackers.
    std::vector<Block> shown(std::vector<Block> blocks) const;
    /// By the address that the author wrote; null where it is not here, or `pictures` has no room for it.
    QImage picture(const QString &written, PictureCache &pictures) const;
    /// Some may still come.
    bool isWaiting() const;
    /// How many are not here, trackers apart.
    int missing() const;
    ImageNews news() const;

private:
    bool isTracker(const Inline &piece) const;
    void strip(std::vector<Inline> &text) const;
    void strip(std::vector<Block> &blocks) const;

    struct Fate
    {
        ArticleImage::State state;
        bool blocked;
        friend bool operator==(const Fate &, const Fate &) = default;
    };
    const Offline &m_offline;
    QHash<QString, Fate> m_fates; ///< by address
};

} // namespace farthing
