// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webimage.h"

#include "reading/markdownparser.h"
#include "support/pictureserver.h"
#include "support/testcase.h"

using namespace farthing;

/// Which images a text shows that are not the platform's, and what is made of them before anything is asked.
class WebImageTest : public TestCase
{
    Q_OBJECT

private slots:
    void knowsAddresses_data();
    void knowsAddresses();
    void findsWhatTheReaderShows_data();
    void findsWhatTheReaderShows();
    void findsNoMoreThanItsLimit();
    void knowsTrackers_data();
    void knowsTrackers();
    void readsSizes_data();
    void readsSizes();
    void judges();
};

void WebImageTest::knowsAddresses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << "https://example.org/a.png"
                           << "https://example.org/a.png";
    QTest::newRow("http") << " http://EXAMPLE.org/a b.png "
                          << "http://example.org/a%20b.png";
    QTest::newRow("who asks is nobody's business") << "https://ben:secret@example.org/a.png#top"
                                                   << "https://example.org/a.png";
    QTest::newRow("a host in another script")
        << QStringLiteral("https://bl\u00e5b\u00e6r.no/a.png") << "https://xn--blbr-roah.no/a.png";
    QTest::newRow("the platform's") << "media:abc"
                                    << "";
    QTest::newRow("data") << "data:image/png;base64,AAAA"
                          << "";
    QTest::newRow("a file") << "file:///etc/passwd"
                            << "";
    QTest::newRow("relative") << "pictures/a.png"
                              << "";
    QTest::newRow("a share") << "\\\\server\\a.png"
                             << "";
    QTest::newRow("without a scheme") << "//example.org/a.png"
                                      << "";
    QTest::newRow("no host") << "https:///a.png"
                             << "";
}

void WebImageTest::knowsAddresses()
{
    QFETCH(QString, written);
    QFETCH(QString, address);
    QCOMPARE(webImageAddress(written).value_or(QString()), address);
}

void WebImageTest::findsWhatTheReaderShows_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("images");
    QTest::newRow("one") << "![a](https://example.org/a.png)" << 1;
    QTest::newRow("in words, twice the same")
        << "Words ![a](https://example.org/a.png) and ![b](https://example.org/a.png)" << 1;
    QTest::newRow("apart") << "![a][1] and ![1]\n\n[1]: https://example.org/a.png \"title\"" << 1;
    QTest::newRow("in brackets, with blanks") << "![a](<https://example.org/a b.png>)" << 1;
    QTest::newRow("with an ampersand") << "![a](https://example.org/a?x=1&amp;y=2&z=3)" << 1;
    QTest::newRow("in a list, a quote, a table")
        << "- ![a](https://a.org/1.png)\n\n> ![b](https://a.org/2.png)\n\n| x | y |\n|---|---|\n| "
           "![c](https://a.org/3.png) | y |"
        << 3;
    QTest::newRow("in a link") << "[![a](https://example.org/a.png)](https://example.org/)" << 1;
    QTest::newRow("a link is no image") << "[a](https://example.org/a.png)" << 0;
    QTest::newRow("code is no image") << "`![a](https://example.org/a.png)`" << 0;
    QTest::newRow("a fence is no image") << "```\n![a](https://example.org/a.png)\n```" << 0;
    QTest::newRow("raw HTML is text") << "<img src=\"https://example.org/a.png\" width=1 height=1>" << 0;
    QTest::newRow("only the platform's") << "![a](media:abc) http" << 0;
}

void collect(const std::vector<Inline> &text, QStringList &addresses)
{
    for (const Inline &piece : text) {
        const std::optional<QString> address =
            piece.kind == Inline::Kind::Image ? webImageAddress(piece.address) : std::nullopt;
        if (address && !addresses.contains(*address))
            addresses.append(*address);
    }
}

void collect(const std::vector<Block> &blocks, QStringList &addresses)
{
    for (const Block &block : blocks) {
        collect(block.text, addresses);
        collect(block.children, addresses);
        for (const TableRow &row : block.rows)
            for (const std::vector<Inline> &cell : row.cells)
                collect(cell, addresses);
    }
}

void WebImageTest::findsWhatTheReaderShows()
{
    QFETCH(QString, markdown);
    QFETCH(int, images);
    QStringList shown;
    collect(MarkdownParser().parse(markdown), shown);
    QCOMPARE(webImagesIn(markdown), shown);
    QCOMPARE(shown.size(), images);
}

void WebImageTest::findsNoMoreThanItsLimit()
{
    QString markdown;
    for (int i = 0; i < 3 * mostWebImages; ++i)
        markdown += QStringLiteral("![a](https://example.org/%1.png)\n\n").arg(i);
    QCOMPARE(webImagesIn(markdown).size(), mostWebImages);
}

void WebImageTest::knowsTrackers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("tracker");
    QTest::newRow("a host") << "https://doubleclick.net/x.gif" << true;
    QTest::newRow("below it") << "https://stats.g.doubleclick.net/x" << true;
    QTest::newRow("only ends like it") << "https://notdoubleclick.net/x.png" << false;
    QTest::newRow("a path of a host") << "https://www.facebook.com/tr?id=1&ev=PageView" << true;
    QTest::newRow("another path of it") << "https://www.facebook.com/picture.jpg" << false;
    QTest::newRow("a path anywhere") << "https://example.org/mail/Pixel.gif?u=7" << true;
    QTest::newRow("a picture") << "https://example.org/harbour.jpg" << false;
}

void WebImageTest::knowsTrackers()
{
    QFETCH(QString, address);
    QFETCH(bool, tracker);
    QCOMPARE(isKnownTracker(address), tracker);
}

void WebImageTest::readsSizes_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *format : {"PNG", "JPG", "WEBP"})
        QTest::newRow(format) << QByteArray(format);
}

void WebImageTest::readsSizes()
{
    QFETCH(QByteArray, format);
    for (const QSize &size : {QSize(1, 1), QSize(33, 21), QSize(640, 7)}) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, format.constData()))
            QSKIP("this Qt writes no such images");
        QCOMPARE(imageSizeOf(bytes), std::optional(size));
        for (qsizetype length = 0; length < qMin<qsizetype>(bytes.size(), 200); ++length)
            (void)imageSizeOf(bytes.left(length)); // and never reads beyond the end
    }
}

void WebImageTest::judges()
{
    QVERIFY(judgeWebImage(aPicture(1)) == ImageVerdict::Good);
    QVERIFY(judgeWebImage(aPicture(1, QSize(1, 1))) == ImageVerdict::Tracker);
    QVERIFY(judgeWebImage("GIF89a") == ImageVerdict::Refused);
    QVERIFY(judgeWebImage("<html>not a picture</html>") == ImageVerdict::Refused);
    QVERIFY(judgeWebImage(aPicture(1).left(40)) == ImageVerdict::Refused);
    QVERIFY(judgeWebImage(aPicture(1, QSize(9000, 2))) == ImageVerdict::Refused);
}

FARTHING_TEST(WebImageTest)
#include "test_webimage.moc"
