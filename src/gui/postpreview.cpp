// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postpreview.h"

#include "gui/articlecolours.h"
#include "gui/safeimage.h"
#include "reading/markdownparser.h"
#include "sync/library.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPromise>
#include <QtCore/QSet>
#include <QtCore/QThreadPool>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <functional>
#include <utility>

namespace farthing {

namespace {

constexpr int pauseMilliseconds = 250;
/// The interface rests so many times as long as it took to show the last page.
constexpr int restTimes = 8;
constexpr int longestPause = 3'000;
/// Pictures of one text that are held decoded; the others are shown as places.
constexpr qsizetype mostPictures = 40;
/// As many points as a column of the measure can show.
constexpr int mostWidth = 2 * metrics::measure;

} // namespace

/// What one page is made from, by value: nothing of the interface is touched meanwhile.
struct PostPreview::Order
{
    QString title;
    QString markdown;
    Typography typography;
    ArticleColours colours;
    QHash<QString, QImage> pictures;
    QHash<QString, QByteArray> arrived; ///< pictures as they were read, not decoded yet
    QThread *home = nullptr;            ///< where the page is shown
};

struct PostPreview::Page
{
    std::unique_ptr<ArticleDocument> document;
    TextMeasure measure;
    QHash<QString, QImage> pictures; ///< of this text, so far as they are known
    QStringList missing;             ///< each once, in the order of the text
};

namespace {

QImage decodedPreview(const QByteArray &bytes)
{
    const QImage picture = decodeImage(bytes);
    return picture.width() > mostWidth ? picture.scaledToWidth(mostWidth, Qt::SmoothTransformation) : picture;
}

} // namespace

PostPreview::PostPreview(QWidget *parent) : ArticleView(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &PostPreview::begin);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { take(m_making.result()); });
}

PostPreview::~PostPreview()
{
    m_making.disconnect(this);
    m_making.waitForFinished();
}

void PostPreview::setSource(Library &library, const Theme &theme)
{
    m_library = &library;
    m_theme = &theme;
    connect(m_theme, &Theme::changed, this, &PostPreview::begin);
    connect(m_library, &Library::imagesArrived, this, [this] {
        m_askAgain = true;
        begin();
    });
}

void PostPreview::setText(const QString &title, const QString &markdown)
{
    m_title = title;
    m_markdown = markdown;
    m_pause.start();
}

void PostPreview::begin()
{
    m_pause.stop();
    if (!m_theme)
        return;
    if (m_making.isRunning()) {
        m_stale = true;
        return;
    }
    m_stale = false;
    if (std::exchange(m_askAgain, false))
        m_pictures.removeIf([](const auto &entry) { return entry.value().isNull(); });
    const Tokens &tokens = m_theme->tokens();
    Typography typography = Typography::standard();
    // Half a window is narrower than a column: a picture fits it all the same.
    const int bar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    typography.measure = qMin(typography.measure, viewport()->width() - bar);
    const Order order{
        m_title, m_markdown, typography, articleColours(tokens), m_pictures, std::exchange(m_arrived, {}),
        thread()};
    const auto promise = std::make_shared<QPromise<std::shared_ptr<Page>>>();
    promise->start();
    m_making.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, order] {
        promise->addResult(made(order));
        promise->finish();
    });
}

void PostPreview::resizeEvent(QResizeEvent *event)
{
    ArticleView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_pause.start();
}

std::shared_ptr<PostPreview::Page> PostPreview::made(const Order &order)
{
    auto page = std::make_shared<Page>();
    page->measure = measure(order.markdown);
    DocumentBuilder builder(order.typography, order.colours);
    builder.setHeader({order.title.simplified(), QString()});
    QSet<QString> missing;
    builder.setImages([&](const QString &id) {
        if (const auto known = page->pictures.constFind(id); known != page->pictures.constEnd())
            return *known;
        if (const auto bytes = order.arrived.constFind(id); bytes != order.arrived.constEnd())
            return *page->pictures.insert(id, decodedPreview(*bytes));
        if (const auto held = order.pictures.constFind(id); held != order.pictures.constEnd())
            return *page->pictures.insert(id, *held);
        if (!missing.contains(id))
            page->missing.append(id);
        missing.insert(id);
        return QImage();
    });
    page->document = builder.build(MarkdownParser().parse(order.markdown));
    page->document->moveToThread(order.home);
    return page;
}

/// Holds the pictures of the page and no others. Where one went, another may find room that had none.
void PostPreview::hold(const QHash<QString, QImage> &pictures)
{
    const auto dropped = [&](const QString &id) {
        return !pictures.contains(id);
    };
    const bool room = std::any_of(m_pictures.keyBegin(), m_pictures.keyEnd(), dropped);
    m_pictures = pictures;
    m_askAgain |= room && std::any_of(m_pictures.cbegin(), m_pictures.cend(), std::mem_fn(&QImage::isNull));
}

/// Reads what a page lacks for the next one; whether there is any of it. Each is asked for once: what is not
/// here, or has no room, counts as held.
bool PostPreview::read(const QStringList &missing)
{
    for (const QString &id : missing) {
        const bool room = m_pictures.size() < mostPictures;
        const auto bytes =
            room ? m_library->image(MediaId{id}).valueOr(std::nullopt) : std::optional<QByteArray>();
        if (bytes)
            m_arrived.insert(id, *bytes);
        m_pictures.insert(id, QImage());
    }
    return !m_arrived.isEmpty();
}

void PostPreview::take(const std::shared_ptr<Page> &page)
{
    QElapsedTimer taken;
    taken.start();
    hold(page->pictures);
    const bool more = read(page->missing) || m_askAgain;
    const bool moved = verticalScrollBar()->value() > 0;
    const ReadingPlace before = moved ? place() : ReadingPlace();
    setArticle(std::move(page->document));
    if (moved)
        goTo(before);
    const bool changed = m_measured != page->measure;
    m_measured = page->measure;
    m_pause.setInterval(qBound(pauseMilliseconds, int(taken.elapsed()) * restTimes, longestPause));
    if (changed)
        emit measuredChanged();
    if (more)
        begin();
    else if (m_stale)
        m_pause.start();
}

} // namespace farthing
