// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/avatars.h"

#include "gui/safeimage.h"

#include "sync/library.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace farthing {

namespace {

constexpr int mostKept = 500;

QString initialOf(const QString &name)
{
    const QString text = name.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.left(end).toUpper() : QStringLiteral("?");
}

} // namespace

Avatars::Avatars(Library &library, const Theme &theme, QObject *parent)
    : QObject(parent), m_library(library), m_theme(theme)
{
    connect(&m_library, &Library::imagesArrived, this, &Avatars::forget);
    connect(&m_library, &Library::reset, this, &Avatars::forget);
    connect(&m_theme, &Theme::changed, this, &Avatars::forget);
}

void Avatars::forget()
{
    m_known.clear();
    emit changed();
}

QPixmap Avatars::picture(const QString &name, const std::optional<AvatarId> &avatar, int size, qreal ratio)
{
    const QString key =
        QStringLiteral("%1 %2 %3 %4").arg(size).arg(ratio).arg(avatar ? avatar->value : QString(), name);
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    if (m_known.size() >= mostKept)
        m_known.clear();
    const QImage image = avatar ? load(*avatar, qRound(size * ratio)) : QImage();
    return *m_known.insert(key, image.isNull() ? drawn(name, size, ratio)
                                               : rounded(image, size, ratio, m_theme.tokens().line));
}

QImage Avatars::load(const AvatarId &id, int pixels) const
{
    const auto bytes = m_library.avatar(id).valueOr(std::nullopt);
    if (!bytes)
        return {};
    return decodeImage(*bytes, QSize(pixels, pixels));
}

QPixmap Avatars::rounded(const QImage &picture, int size, qreal ratio, const QColor &line)
{
    const int pixels = qRound(size * ratio);
    const QImage image =
        qMin(picture.width(), picture.height()) == pixels
            ? picture
            : picture.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath circle;
    circle.addEllipse(0, 0, pixels, pixels);
    painter.setClipPath(circle);
    painter.drawImage(QPoint((pixels - image.width()) / 2, (pixels - image.height()) / 2), image);
    painter.setClipping(false);
    painter.setPen(QPen(line, ratio));
    painter.drawEllipse(QRectF(0, 0, pixels, pixels).adjusted(ratio / 2, ratio / 2, -ratio / 2, -ratio / 2));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap Avatars::drawn(const QString &name, int size, qreal ratio) const
{
    QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().avatarFor(name));
    painter.drawEllipse(QRectF(0, 0, size, size));
    QFont font = m_theme.font(FontRole::Strong);
    font.setPixelSize(qRound(size * 0.42));
    painter.setFont(font);
    painter.setPen(m_theme.tokens().onAvatar);
    painter.drawText(QRectF(0, 0, size, size), Qt::AlignCenter, initialOf(name));
    return pixmap;
}

} // namespace farthing
