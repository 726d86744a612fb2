// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icons.h"

#include "core/logging.h"

#include <QtCore/QFile>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

namespace farthing {

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
    return svgPixmap(QStringLiteral(":/icons/%1.svg").arg(name), color, size, ratio);
}

QIcon themedIcon(const QString &name, const Tokens &tokens)
{
    QIcon icon;
    for (qreal ratio : {1.0, 2.0}) {
        const auto add = [&](const QColor &color, QIcon::Mode mode, QIcon::State state) {
            icon.addPixmap(iconPixmap(name, color, metrics::icon, ratio), mode, state);
        };
        add(tokens.ink2, QIcon::Normal, QIcon::Off);
        add(tokens.ink, QIcon::Active, QIcon::Off);
        add(tokens.ink, QIcon::Selected, QIcon::Off);
        add(tokens.accent, QIcon::Normal, QIcon::On);
        add(tokens.line, QIcon::Disabled, QIcon::Off);
    }
    return icon;
}

} // namespace farthing
