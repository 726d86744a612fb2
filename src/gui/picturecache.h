// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtGui/QImage>

#include <functional>
#include <optional>

namespace farthing {

/// What the pictures of one article may cost together, in bytes.
struct PictureLimits
{
    qint64 kept = 256'000'000;
    qint64 unfolded = 512'000'000; ///< what decoders go through, which is the time that it takes
};

/// The pictures of the open article: each is decoded once, no wider than its column, and nothing beyond what
/// an article may cost.
class PictureCache
{
public:
    using Read = std::function<std::optional<QByteArray>()>;

    explicit PictureCache(const PictureLimits &limits = {}) : m_limits(limits) {}

    /// In pixels of the screen. What was made for a wider column serves a narrower one.
    void setWidth(int pixels);
    /// For another article.
    void clear();
    /// By a name that stands for the same bytes all the time; `read` is only asked for what was not decoded
    /// yet. Null where it is not here, is no picture, or too much with all the others.
    QImage picture(const QString &name, const Read &read);

private:
    QImage decode(const QByteArray &bytes);

    PictureLimits m_limits;
    QHash<QString, QImage> m_pictures;
    qint64 m_kept = 0;
    qint64 m_unfolded = 0;
    int m_width = 0;
};

} // namespace farthing
