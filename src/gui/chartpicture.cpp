// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/chartpicture.h"

#include <QtCore/QBuffer>
#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtWidgets/QStyle>

namespace farthing {

namespace {

/// The words of a picture that could not be written.
struct PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(farthing::ChartPicture)
};

// A PNG has twice as many pixels as the screen shows, so that it can be printed.
constexpr int pixelsPerUnit = 2;

void paint(QPainter *painter, const Format &format, const ChartPicture &picture)
{
    const QRect whole(QPoint(), picture.size);
    painter->fillRect(whole, picture.look.tokens.surface);
    QRect inside = whole.adjusted(metrics::edge, metrics::edge, -metrics::edge, -metrics::edge);
    painter->setFont(picture.look.strong);
    painter->setPen(picture.look.tokens.ink2);
    const int line = QFontMetrics(picture.look.strong).height();
    painter->drawText(QRect(inside.topLeft(), QSize(inside.width(), line)),
                      int(QStyle::visualAlignment(picture.look.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      picture.title);
    inside.setTop(inside.top() + line + metrics::inside);
    // The drawing has a margin of its own; its words stand below the title.
    inside.adjust(-metrics::inside, 0, metrics::inside, metrics::inside);
    BalanceDrawing(format, picture.points, picture.look, inside).paint(painter, picture.current);
}

QByteArray svg(const Format &format, const ChartPicture &picture)
{
    QBuffer bytes;
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setSize(picture.size);
    generator.setViewBox(QRect(QPoint(), picture.size));
    // Qt 6.4 writes these two as they are, and an ampersand in them makes the file no XML.
    generator.setTitle(QString());
    generator.setDescription(QString());
    QPainter painter(&generator);
    paint(&painter, format, picture);
    painter.end();
    QByteArray text = bytes.data();
    const qsizetype tag = text.indexOf('>', text.indexOf("<svg"));
    if (tag < 0)
        return {};
    return text.insert(tag + 1, QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>")
                                    .arg(picture.title.toHtmlEscaped(), picture.description.toHtmlEscaped())
                                    .toUtf8());
}

QByteArray png(const Format &format, const ChartPicture &picture)
{
    QImage image(picture.size * pixelsPerUnit, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelsPerUnit);
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Description"), picture.description);
    QPainter painter(&image);
    paint(&painter, format, picture);
    painter.end();
    QBuffer bytes;
    image.save(&bytes, "PNG");
    return bytes.data();
}

} // namespace

Result<void> writeChartPicture(const QString &file, const Format &format, const ChartPicture &picture)
{
    const bool vectors = file.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const QByteArray bytes = vectors ? svg(format, picture) : png(format, picture);
    QSaveFile out(file);
    if (!bytes.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() &&
        out.commit())
        return {};
    return AppError{AppError::Kind::Storage,
                    //: %1: a file
                    PictureWords::tr("The picture %1 cannot be written. Choose another folder.")
                        .arg(QDir::toNativeSeparators(file)),
                    out.errorString()};
}

} // namespace farthing
