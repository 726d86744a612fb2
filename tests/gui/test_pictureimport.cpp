// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/postlimits.h"
#include "gui/pictureimport.h"
#include "gui/safeimage.h"
#include "support/testcase.h"

#include <QtCore/QBuffer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QtEndian>
#include <QtGui/QImageReader>

using namespace farthing;

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// Points that nothing packs well.
QImage noise(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        random.generate(line, line + width);
    }
    return image;
}

/// A PNG whose head claims to be as wide and as high.
QByteArray claiming(quint32 width, quint32 height)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes = png(image);
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    return bytes;
}

} // namespace

/// Pictures of the person's own: which are opened, and what leaves of them.
class PictureImportTest : public TestCase
{
    Q_OBJECT

private slots:
    void opensWhatPeopleHave();
    void refuses_data();
    void refuses();
    void writesThePointsAlone();
    void makesItSmallEnough();
    void sameBytesSameName();
    void answersFromAnotherThread();

private:
    QString file(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("picture")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void PictureImportTest::opensWhatPeopleHave()
{
    const QImage image = noise(64, 48);
    for (const char *format : {"png", "jpeg", "webp"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, format));
        const Result<QImage> opened = readPicture(file(bytes));
        QVERIFY2(opened.ok(), format);
        QCOMPARE(opened->size(), image.size());
        QVERIFY(!decodeImage(bytes).isNull());
    }
}

void PictureImportTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("# Not a picture");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a drawing that could name files")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>");
    QTest::newRow("a million points wide and high") << claiming(1'000'000, 1'000'000);
    QTest::newRow("far too wide") << claiming(40'000, 8);
    QTest::newRow("cut off") << png(noise(64, 64)).first(4'000);
}

void PictureImportTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<QImage> opened = readPicture(file(bytes));
    QVERIFY(!opened.ok());
    QVERIFY(!opened.error().userText.isEmpty());
    QVERIFY(decodeImage(bytes).isNull());
    // No folder, no device.
    QVERIFY(!readPicture(m_folder.path()).ok());
    QVERIFY(!readPicture(QStringLiteral("/dev/zero")).ok());
}

void PictureImportTest::writesThePointsAlone()
{
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.setText(QStringLiteral("Comment"), QStringLiteral("taken at home"));
    QVERIFY(png(image).contains("taken at home"));
    const Result<DraftImage> packed = packPicture(image);
    QVERIFY(packed.ok());
    QCOMPARE(packed->type, QStringLiteral("image/png"));
    QVERIFY(!packed->bytes.contains("taken at home"));
    QVERIFY(QImage::fromData(packed->bytes).text().isEmpty());
}

void PictureImportTest::makesItSmallEnough()
{
    const Result<DraftImage> packed = packPicture(noise(2'600, 2'000));
    QVERIFY(packed.ok());
    QVERIFY(packed->bytes.size() <= postlimits::imageBytes);
    QCOMPARE(packed->type, QStringLiteral("image/jpeg"));
    const QImage small = QImage::fromData(packPicture(noise(300, 600), {128})->bytes);
    QCOMPARE(small.size(), QSize(64, 128));
    QVERIFY(!packPicture(QImage()).ok());
}

void PictureImportTest::sameBytesSameName()
{
    QCOMPARE(packPicture(noise(40, 40))->id, packPicture(noise(40, 40))->id);
    QVERIFY(packPicture(noise(40, 40))->id != packPicture(noise(40, 41))->id);
}

void PictureImportTest::answersFromAnotherThread()
{
    QFuture<Result<QImage>> opened = pictureFromFile(file(png(noise(64, 64))));
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result().ok());
}

FARTHING_TEST(PictureImportTest)
#include "test_pictureimport.moc"
