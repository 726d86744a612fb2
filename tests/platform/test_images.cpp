// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/imagecost.h"
#include "platform/images.h"
#include "support/testcase.h"

#include <QtGui/QImageWriter>

using namespace farthing;
using namespace farthing::platform;

/// Which images are let in. What is refused of them, and why, is in tests/app/wronginputs/pictures.h.
class ImagesTest : public TestCase
{
    Q_OBJECT

private slots:
    void takesWhatPeopleHave_data();
    void takesWhatPeopleHave();
    void tellsWhatDecodingCosts_data();
    void tellsWhatDecodingCosts();
    void refusesEveryBeginning_data();
    void refusesEveryBeginning();
};

namespace {

struct Form
{
    const char *format = "png";
    QSize size = {64, 48};
    QImage::Format pixels = QImage::Format_RGB32;
    int quality = 75;
    bool progressive = false;
    QString text = {};
};

QByteArray written(const Form &form)
{
    QImage image(form.size, form.pixels);
    image.fill(1);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, form.format);
    writer.setQuality(form.quality);
    writer.setProgressiveScanWrite(form.progressive);
    if (!form.text.isEmpty())
        writer.setText(QStringLiteral("Comment"), form.text);
    if (!writer.write(image))
        qFatal("%s", qPrintable(writer.errorString()));
    return bytes;
}

} // namespace

void ImagesTest::takesWhatPeopleHave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const Form &form) {
        const QString type = QLatin1String("image/") + QLatin1String(form.format);
        QTest::newRow(name) << written(form) << type;
    };
    constexpr QSize ultraHd(3'840, 2'160);
    row("PNG", {"png"});
    row("PNG of one point", {"png", {1, 1}});
    row("PNG with transparency", {"png", {64, 48}, QImage::Format_ARGB32});
    row("PNG with a palette", {"png", {64, 48}, QImage::Format_Indexed8});
    row("PNG in grey", {"png", {64, 48}, QImage::Format_Grayscale8});
    row("PNG of 64 bits", {"png", {64, 48}, QImage::Format_RGBA64});
    row("PNG with a text", {"png", {64, 48}, QImage::Format_RGB32, 75, false, QString(50'000, u'x')});
    row("PNG of a whole screen", {"png", ultraHd});
    row("JPEG", {"jpeg"});
    row("JPEG of one point", {"jpeg", {1, 1}});
    row("JPEG in grey", {"jpeg", {64, 48}, QImage::Format_Grayscale8});
    row("JPEG of the best quality", {"jpeg", {64, 48}, QImage::Format_RGB32, 100});
    row("JPEG in steps", {"jpeg", {64, 48}, QImage::Format_RGB32, 75, true});
    row("JPEG of a whole screen", {"jpeg", ultraHd});
    row("JPEG of a whole screen in steps", {"jpeg", ultraHd, QImage::Format_RGB32, 75, true});
    row("WebP", {"webp"});
    row("WebP of one point", {"webp", {1, 1}});
    row("WebP without loss", {"webp", {64, 48}, QImage::Format_RGB32, 100});
    row("WebP with transparency", {"webp", {64, 48}, QImage::Format_ARGB32});
    row("WebP of a whole screen", {"webp", ultraHd});
    QTest::newRow("JPEG with something behind it")
        << written({"jpeg"}) + "more" << QStringLiteral("image/jpeg");
}

void ImagesTest::takesWhatPeopleHave()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    const Result<QString> found = checkImage(bytes);
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().detail));
    QCOMPARE(*found, type);
}

void ImagesTest::tellsWhatDecodingCosts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<qint64>("bytesOfAPoint");
    const auto row = [](const char *name, const Form &form, qint64 bytesOfAPoint) {
        QTest::newRow(name) << written(form) << QByteArray(form.format) << bytesOfAPoint;
    };
    row("PNG", {"png", {100, 100}}, 4);
    row("PNG of 64 bits", {"png", {100, 100}, QImage::Format_RGBA64}, 8);
    row("JPEG", {"jpeg", {100, 100}}, 0);
    // Colours at half the resolution: one and a half values of two bytes.
    row("JPEG in steps", {"jpeg", {100, 100}, QImage::Format_RGB32, 75, true}, 3);
    row("WebP", {"webp", {100, 100}}, 6);
    row("WebP without loss", {"webp", {100, 100}, QImage::Format_RGB32, 100}, 6);
    row("WebP with transparency", {"webp", {100, 100}, QImage::Format_ARGB32}, 6);
}

void ImagesTest::tellsWhatDecodingCosts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, format);
    QFETCH(qint64, bytesOfAPoint);
    constexpr qint64 points = 10'000;
    QCOMPARE(decodingCost(bytes, format), points * bytesOfAPoint);
}

void ImagesTest::refusesEveryBeginning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("PNG") << written({"png", {8, 8}, QImage::Format_RGB32, 75, false, QString(300, u'x')});
    QTest::newRow("JPEG") << written({"jpeg", {8, 8}});
    QTest::newRow("JPEG in steps") << written({"jpeg", {8, 8}, QImage::Format_RGB32, 75, true});
    QTest::newRow("WebP") << written({"webp", {8, 8}});
}

void ImagesTest::refusesEveryBeginning()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(checkImage(bytes).ok());
    for (qsizetype size = 0; size < bytes.size() - 1; ++size)
        QVERIFY2(!checkImage(bytes.first(size)).ok(), QByteArray::number(size).constData());
}

FARTHING_TEST(ImagesTest)
#include "test_images.moc"
