// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include "core/logging.h"

#include <QtCore/QFile>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QStyle>

namespace farthing {

namespace {

QString pathOf(const QString &icon)
{
    return QStringLiteral(":/icons/%1.svg").arg(icon);
}

} // namespace

QPixmap svgPixmap(const QString &path, const QColor &color, int size, qreal ratio)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(logGui, "no drawing %s", qPrintable(path));
        return {};
    }
    QByteArray drawing = file.readAll();
    if (color.isValid())
        drawing.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal ratio)
{
    return svgPixmap(pathOf(name), color, size, ratio);
}

namespace {

/// Draws an icon when it is first painted, not when it is made: most of a window's icons stand in menus and
/// panels that nobody has opened yet, and a theme makes all of them anew.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(QString name, const Tokens &tokens)
        : m_name(std::move(name)),
          m_ink(tokens.ink),
          m_quiet(tokens.ink2),
          m_accent(tokens.accent),
          m_line(tokens.line)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPixmap drawn = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        const QSize size = drawn.deviceIndependentSize().toSize();
        painter->drawPixmap(QStyle::alignedRect(painter->layoutDirection(), Qt::AlignCenter, size, rect),
                            drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    /// `size` is in pixels of the device. None is larger than its drawing was made for.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = qMin(qMin(size.width(), size.height()), qRound(metrics::icon * scale));
        if (side <= 0)
            return {};
        const QColor color = colorOf(mode, state);
        const QString key = QStringLiteral("farthing/%1/%2/%3/%4")
                                .arg(m_name, color.name(), QString::number(side), QString::number(scale));
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = iconPixmap(m_name, color, side, 1);
            drawn.setDevicePixelRatio(scale);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return size.boundedTo({metrics::icon, metrics::icon});
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{metrics::icon, metrics::icon}};
    }
    QString key() const override { return QStringLiteral("farthing"); }
    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    QColor colorOf(QIcon::Mode mode, QIcon::State state) const
    {
        switch (mode) {
        case QIcon::Disabled:
            return m_line;
        case QIcon::Active:
        case QIcon::Selected:
            return state == QIcon::On ? m_accent : m_ink;
        case QIcon::Normal:
            break;
        }
        return state == QIcon::On ? m_accent : m_quiet;
    }

    QString m_name;
    QColor m_ink;
    QColor m_quiet;
    QColor m_accent;
    QColor m_line;
};

} // namespace

QIcon themedIcon(const QString &name, const Tokens &tokens)
{
    // Now, and not only where it is painted: a name that is none is a mistake of the program.
    if (!QFile::exists(pathOf(name)))
        qCWarning(logGui, "no drawing %s", qPrintable(name));
    return QIcon(new DrawnIcon(name, tokens));
}

} // namespace farthing
