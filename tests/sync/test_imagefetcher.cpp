// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/imagefetcher.h"

#include "network/foreignimages.h"
#include "support/pictureserver.h"
#include "support/readerfixture.h"
#include "sync/offline.h"

#include <QtNetwork/QNetworkAccessManager>

using namespace farthing;

/// The one way by which images come: from the platform, and from a real server that stands for a site on the
/// web, allowed or not.
class ImageFetcherTest : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksNobodyWhoIsNotAllowed();
    void fetchesFromWhomThePersonAllows();
    void leavesTrackersOut();
    void keepsOnlyPictures();
    void aSiteThatIsAwayKeepsNothingElseFromComing();
    void staysInItsRoom();
    void choosesAgainWhileItIsAtWork();
    void tidiesWithoutAsking();
    void fetchesOneNow();

private:
    void run(const ImageChoice &choice)
    {
        m_fetcher->setChoice(choice);
        QVERIFY(resultOf(m_store->allowImages(choice.hosts)).ok());
        m_fetcher->run();
        rest();
    }
    /// Until it has nothing more to do.
    void rest() { QTRY_VERIFY(!m_fetcher->isAtWork()); }
    ArticleImage::State state(const QString &address)
    {
        for (const ArticleImage &image : m_store->articleImages(m_post, 100).value())
            if (image.image.id == address)
                return image.state;
        qFatal("not an image of the article");
    }
    void showing(const QStringList &addresses)
    {
        Post post = aPost(QStringLiteral("p"), 1);
        post.body = QStringLiteral("Words\n\n");
        for (const QString &address : addresses)
            *post.body += QStringLiteral("![picture](%1)\n\n").arg(address);
        know({post});
    }

    const QString m_here = QStringLiteral("127.0.0.1");
    QNetworkAccessManager m_access;
    std::unique_ptr<PictureServer> m_web;
    std::unique_ptr<ForeignImages> m_foreign;
    std::unique_ptr<ImageFetcher> m_fetcher;
};

void ImageFetcherTest::init()
{
    ReaderFixture::init();
    m_web = std::make_unique<PictureServer>();
    m_foreign = std::make_unique<ForeignImages>(m_access);
    m_fetcher = std::make_unique<ImageFetcher>(*m_store, *m_network, m_clock, m_foreign.get());
    m_network->onImage = [](const QString &id) {
        return Result<ImageData>(ImageData{"bytes of " + id.toUtf8(), QStringLiteral("image/png")});
    };
}

void ImageFetcherTest::cleanup()
{
    m_fetcher.reset();
    m_foreign.reset();
    ReaderFixture::cleanup();
}

void ImageFetcherTest::asksNobodyWhoIsNotAllowed()
{
    const QString address = m_web->url(QStringLiteral("/a.png"));
    m_web->put(QStringLiteral("/a.png"), aPicture(1));
    showing({address});
    run({});
    run({0, 1'000'000, {QStringLiteral("example.org"), QStringLiteral("localhost")}});
    QVERIFY(m_web->heads().isEmpty());
    QVERIFY(state(address) == ArticleImage::State::Wanted);
}

void ImageFetcherTest::fetchesFromWhomThePersonAllows()
{
    const QString address = m_web->url(QStringLiteral("/a.png"));
    m_web->put(QStringLiteral("/a.png"), aPicture(1));
    showing({address, m_web->url(QStringLiteral("/gone.png"))});
    run({0, 1'000'000, {m_here}});
    QTRY_VERIFY(state(address) == ArticleImage::State::Here);
    QCOMPARE(m_store->image(WantedImage::Kind::Web, address)->value(), aPicture(1));
    QTRY_VERIFY(state(m_web->url(QStringLiteral("/gone.png"))) == ArticleImage::State::GivenUp);
    run({0, 1'000'000, {m_here}});
    QCOMPARE(m_web->heads().size(), 2);
}

void ImageFetcherTest::leavesTrackersOut()
{
    const QString known = m_web->url(QStringLiteral("/mail/pixel.png"));
    const QString point = m_web->url(QStringLiteral("/who.png"));
    m_web->put(QStringLiteral("/mail/pixel.png"), aPicture(1));
    m_web->put(QStringLiteral("/who.png"), aPicture(2, QSize(1, 1)));
    showing({known, point});
    run({0, 1'000'000, {m_here}});
    QTRY_VERIFY(state(point) == ArticleImage::State::Tracker);
    QVERIFY(state(known) == ArticleImage::State::Tracker);
    QCOMPARE(m_web->asked(QStringLiteral("/mail/pixel.png")), 0);
    run({0, 1'000'000, {m_here}});
    QCOMPARE(m_web->asked(QStringLiteral("/who.png")), 1);
    QVERIFY(!m_store->hasImage(WantedImage::Kind::Web, point).value());
}

void ImageFetcherTest::keepsOnlyPictures()
{
    const QString page = m_web->url(QStringLiteral("/page.png"));
    m_web->put(QStringLiteral("/page.png"), "<html>Sign in to see pictures</html>");
    showing({page});
    run({0, 1'000'000, {m_here}});
    QTRY_VERIFY(state(page) == ArticleImage::State::GivenUp);
    QVERIFY(!m_store->hasImage(WantedImage::Kind::Web, page).value());
}

void ImageFetcherTest::aSiteThatIsAwayKeepsNothingElseFromComing()
{
    const QString away = QStringLiteral("http://localhost:9/a.png");
    const QString there = m_web->url(QStringLiteral("/b.png"));
    m_web->put(QStringLiteral("/b.png"), aPicture(1));
    showing({away, there});
    Post other = aPost(QStringLiteral("q"), 0);
    other.media = {MediaId{QStringLiteral("m")}};
    know({other});
    for (int i = 0; i < 4; ++i)
        run({0, 1'000'000, {m_here, QStringLiteral("localhost")}});
    QTRY_VERIFY(state(there) == ArticleImage::State::Here);
    QVERIFY(m_store->hasImage(WantedImage::Kind::Media, QStringLiteral("m")).value());
    QVERIFY2(state(away) == ArticleImage::State::Wanted, "that its site is away is no fault of an image");
}

void ImageFetcherTest::staysInItsRoom()
{
    m_network->onImage = [](const QString &) {
        return Result<ImageData>(ImageData{QByteArray(1000, 'x'), QStringLiteral("image/png")});
    };
    QList<Change> posts;
    for (int i = 0; i < 20; ++i) {
        Post post = aPost(QString::number(i), i);
        post.media = {MediaId{QStringLiteral("m%1").arg(i)}};
        posts.append(post);
    }
    know(posts);
    run({0, 5500, {}});
    QTRY_COMPARE(m_store->imageTotal().value(), (ImageTotal{5, 5000}));
    const qsizetype asked = m_network->calls.size();
    QVERIFY(asked <= 7);
    run({0, 5500, {}});
    QCOMPARE(m_network->calls.size(), asked);
    // By age: what was published within the last day before the clock's now.
    m_clock.setNow(noon(10).addDays(1));
    run({1, 5500, {}});
    QTRY_COMPARE(m_store->imageTotal()->images, 5);
    m_clock.setNow(noon(17).addDays(1));
    run({1, 5500, {}});
    QTRY_COMPARE(m_store->imageTotal()->images, 3);
}

void ImageFetcherTest::choosesAgainWhileItIsAtWork()
{
    QList<Change> posts;
    for (int i = 0; i < 30; ++i) {
        Post post = aPost(QString::number(i), i);
        post.media = {MediaId{QStringLiteral("m%1").arg(i)}};
        posts.append(post);
    }
    know(posts);
    m_fetcher->run();
    m_fetcher->run();
    m_fetcher->tidy();
    rest();
    QTRY_COMPARE(m_store->imageTotal()->images, 30);
    QCOMPARE(m_network->calls.size(), 30);
    // Fetching that is asked for while it tidies is not forgotten.
    m_fetcher->setChoice({0, 50, {}});
    m_fetcher->tidy();
    m_fetcher->setChoice({});
    m_fetcher->run();
    rest();
    QTRY_COMPARE(m_store->imageTotal()->images, 30);
}

void ImageFetcherTest::tidiesWithoutAsking()
{
    Post post = aPost(QStringLiteral("p"), 1);
    post.media = {MediaId{QStringLiteral("m")}, MediaId{QStringLiteral("n")}};
    know({post});
    run({});
    QTRY_COMPARE(m_store->imageTotal()->images, 2);
    const qsizetype asked = m_network->calls.size();
    // Offline: the person leaves less room, and later more.
    QVERIFY(resultOf(m_session->offline().choose({0, 5, {}})).ok());
    QTRY_COMPARE(m_store->imageTotal()->images, 0);
    QVERIFY(resultOf(m_session->offline().choose({})).ok());
    QTRY_VERIFY(!m_session->scheduler().images().isAtWork());
    QCOMPARE(m_network->calls.size(), asked);
}

void ImageFetcherTest::fetchesOneNow()
{
    m_web->put(QStringLiteral("/a.png"), aPicture(1));
    const QString address = m_web->url(QStringLiteral("/a.png"));
    showing({address});
    m_fetcher->setChoice({0, 1'000'000, {m_here}});
    QCOMPARE(resultOf(m_fetcher->fetch({WantedImage::Kind::Web, address})).ok(), true);
    QVERIFY(state(address) == ArticleImage::State::Here);
    m_web->put(QStringLiteral("/b.png"), aPicture(1, QSize(1, 1)));
    QVERIFY(!resultOf(m_fetcher->fetch({WantedImage::Kind::Web, m_web->url(QStringLiteral("/b.png"))})).ok());
}

FARTHING_TEST(ImageFetcherTest)
#include "test_imagefetcher.moc"
