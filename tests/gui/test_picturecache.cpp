// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picturecache.h"

#include "support/testcase.h"

#include <QtCore/QBuffer>

using namespace farthing;

/// What the pictures of an article cost, and that it has an end.
class PictureCacheTest : public TestCase
{
    Q_OBJECT

private slots:
    void decodesEachOnce();
    void asksAgainForWhatIsNotHere();
    void decodesNoWiderThanTheColumn();
    void decodesAnewForAWiderColumn();
    void keepsNoMoreThanItsLimit();
    void unfoldsNoMoreThanItsLimit();

private:
    static QByteArray png(const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "png");
        return bytes;
    }
    QImage picture(PictureCache &cache, const QString &name, const QSize &size)
    {
        return cache.picture(name, [&]() -> std::optional<QByteArray> {
            ++m_read;
            return png(size);
        });
    }

    int m_read = 0;
};

void PictureCacheTest::decodesEachOnce()
{
    m_read = 0;
    PictureCache cache;
    cache.setWidth(640);
    const QImage once = picture(cache, QStringLiteral("a"), QSize(48, 32));
    QCOMPARE(once.size(), QSize(48, 32));
    QCOMPARE(picture(cache, QStringLiteral("a"), QSize(48, 32)).cacheKey(), once.cacheKey());
    QCOMPARE(m_read, 1);
    cache.clear();
    (void)picture(cache, QStringLiteral("a"), QSize(48, 32));
    QCOMPARE(m_read, 2);
}

void PictureCacheTest::asksAgainForWhatIsNotHere()
{
    PictureCache cache;
    cache.setWidth(640);
    QVERIFY(cache.picture(QStringLiteral("a"), [] { return std::optional<QByteArray>(); }).isNull());
    QVERIFY(!picture(cache, QStringLiteral("a"), QSize(48, 32)).isNull());
    // What is no picture will be none the next time.
    QVERIFY(
        cache.picture(QStringLiteral("b"), [] { return std::optional(QByteArray("no picture")); }).isNull());
    QVERIFY(picture(cache, QStringLiteral("b"), QSize(48, 32)).isNull());
}

void PictureCacheTest::decodesNoWiderThanTheColumn()
{
    PictureCache cache;
    cache.setWidth(640);
    QCOMPARE(picture(cache, QStringLiteral("wide"), QSize(1280, 400)).size(), QSize(640, 200));
    QCOMPARE(picture(cache, QStringLiteral("high"), QSize(640, 2000)).size(), QSize(640, 2000));
    QCOMPARE(picture(cache, QStringLiteral("thin"), QSize(4000, 1)).size(), QSize(640, 1));
}

void PictureCacheTest::decodesAnewForAWiderColumn()
{
    m_read = 0;
    PictureCache cache;
    cache.setWidth(640);
    QCOMPARE(picture(cache, QStringLiteral("a"), QSize(1280, 400)).width(), 640);
    cache.setWidth(320);
    QCOMPARE(picture(cache, QStringLiteral("a"), QSize(1280, 400)).width(), 640);
    QCOMPARE(m_read, 1);
    cache.setWidth(960);
    QCOMPARE(picture(cache, QStringLiteral("a"), QSize(1280, 400)).width(), 960);
}

void PictureCacheTest::keepsNoMoreThanItsLimit()
{
    PictureLimits limits;
    limits.kept = 90'000;
    PictureCache cache(limits);
    cache.setWidth(640);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(picture(cache, QString::number(i), QSize(100, 100)).isNull(), i >= 2);
    // The same ones stay away, however often the article is set.
    QVERIFY(!picture(cache, QStringLiteral("0"), QSize(100, 100)).isNull());
    QVERIFY(picture(cache, QStringLiteral("3"), QSize(100, 100)).isNull());
    cache.clear();
    QVERIFY(!picture(cache, QStringLiteral("3"), QSize(100, 100)).isNull());
}

/// Many large ones that become small are few bytes, and yet a long time.
void PictureCacheTest::unfoldsNoMoreThanItsLimit()
{
    PictureLimits limits;
    limits.unfolded = 90'000;
    PictureCache cache(limits);
    cache.setWidth(10);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(picture(cache, QString::number(i), QSize(100, 100)).isNull(), i >= 2);
}

FARTHING_TEST(PictureCacheTest)
#include "test_picturecache.moc"
