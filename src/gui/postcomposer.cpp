// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/postcomposer.h"

#include "core/future.h"
#include "core/logging.h"
#include "domain/postlimits.h"
#include "gui/draftsmenu.h"
#include "gui/languagebox.h"
#include "gui/messagebar.h"
#include "gui/picturesin.h"
#include "gui/postform.h"
#include "models/intentwords.h"
#include "sync/library.h"
#include "sync/outbox.h"
#include "sync/postdrafts.h"
#include "sync/session.h"
#include "sync/wallet.h"
#include "ui_postcomposer.h"

#include <QtCore/QScopedValueRollback>
#include <QtCore/QStandardPaths>
#include <QtGui/QResizeEvent>
#include <QtWidgets/QFileDialog>

#include <chrono>
#include <utility>

namespace farthing {

namespace {

constexpr std::chrono::milliseconds pauseBeforeSavingPost(400);
constexpr std::chrono::milliseconds beforeSavingAgain(10'000);
/// Below this width the preview stands under the text.
constexpr int narrow = 760;
const QString languageKey = QStringLiteral("write-language");

} // namespace

PostComposer::PostComposer(Session &session, const Format &format, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_session(session),
      m_format(format),
      m_words(format),
      m_ui(std::make_unique<Ui::PostComposer>()),
      m_messages(new MessageBar(theme, this))
{
    m_ui->setupUi(this);
    m_ui->layout->insertWidget(0, m_messages);
    m_ui->publishButton->setTheme(theme);
    m_ui->preview->setSource(session.library(), theme);
    m_ui->noticeLabel->setFont(theme.font(FontRole::Small));
    m_ui->keptLabel->setFont(theme.font(FontRole::Small));
    m_ui->timeLabel->setFont(theme.font(FontRole::Figures));
    fillLanguages(*m_ui->languageBox);
    m_pictures = new PicturesIn(*m_ui->bodyEdit, session.postDrafts(), this);
    m_drafts = new DraftsMenu(session, format, this);
    //: Button: the posts that are being written
    m_ui->draftsButton->setText(tr("Drafts"));
    m_ui->draftsButton->setMenu(m_drafts);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeSavingPost);
    m_again.setObjectName(QStringLiteral("again"));
    m_again.setSingleShot(true);
    m_again.setInterval(beforeSavingAgain);
    connectParts();
    fill(fresh());
}

PostComposer::~PostComposer()
{
    save();
    keepAgain();
}

void PostComposer::connectParts()
{
    connect(&m_pause, &QTimer::timeout, this, &PostComposer::save);
    connect(&m_again, &QTimer::timeout, this, &PostComposer::keepAgain);
    connect(m_ui->titleEdit, &QLineEdit::textChanged, this, &PostComposer::textChanged);
    connect(m_ui->tagsEdit, &QLineEdit::textChanged, this, &PostComposer::tagsChanged);
    connect(m_ui->bodyEdit, &QPlainTextEdit::textChanged, this, &PostComposer::textChanged);
    connect(m_ui->languageBox, &QComboBox::currentIndexChanged, this, &PostComposer::textChanged);
    connect(m_ui->preview, &PostPreview::measuredChanged, this, &PostComposer::showTime);
    connect(m_ui->pictureButton, &QPushButton::clicked, this, &PostComposer::choosePicture);
    connect(m_pictures, &PicturesIn::failed, m_messages, &MessageBar::showError);
    connect(m_ui->publishButton, &QPushButton::clicked, this, &PostComposer::publish);
    connect(m_ui->publishButton, &PaidButton::pressedInVain, this, &PostComposer::tellStop);
    connect(m_drafts, &DraftsMenu::chosen, this, &PostComposer::edit);
    connect(m_drafts, &DraftsMenu::newWanted, this, [this] { editNew(); });
    connect(m_drafts, &DraftsMenu::deleted, this, &PostComposer::forget);
    connect(&m_session.outbox(), &Outbox::intentChanged, this, &PostComposer::refresh);
    connect(&m_session.outbox(), &Outbox::spendingChanged, this, &PostComposer::refresh);
    connect(&m_session.wallet(), &Wallet::accountChanged, this, &PostComposer::accountChanged);
    connect(&m_session.wallet(), &Wallet::rulesChanged, this, &PostComposer::refresh);
    connect(&m_session.postDrafts(), &PostDrafts::changed, this, &PostComposer::followDraft);
    connect(&m_session.library(), &Library::reset, this, &PostComposer::checkBase);
    connect(&m_session.library(), &Library::postsChanged, this, [this](const QSet<PostId> &ids) {
        if (ids.contains(m_draft.id))
            checkBase();
    });
}

PostDraft PostComposer::fresh() const
{
    PostDraft draft = m_session.postDrafts().newDraft();
    const auto kept = m_session.library().remembered(languageKey).valueOr(std::nullopt);
    draft.language = kept ? QString::fromUtf8(*kept) : QLocale::languageToCode(m_format.locale().language());
    // A computer without a language has the one of the program.
    if (!postlimits::isLanguageTag(draft.language))
        draft.language = QStringLiteral("en");
    return draft;
}

void PostComposer::edit(const PostDraft &draft)
{
    save();
    fill(draft);
}

void PostComposer::fill(const PostDraft &draft)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_messages->dismiss();
    m_pictures->forget();
    m_draft = draft;
    m_kept = draft;
    m_wasUnderway = false;
    m_ui->titleEdit->setText(draft.title);
    m_ui->tagsEdit->setText(PostForm::tagsText(draft.tags));
    chooseLanguage(*m_ui->languageBox, draft.language);
    m_ui->bodyEdit->setPlainText(draft.body);
    m_ui->preview->setText(draft.title, draft.body);
    m_pause.stop();
    m_ui->keptLabel->clear();
    m_drafts->setCurrent(draft);
    setWindowTitle(draft.published ? tr("Edit a post") : tr("Write a post"));
    m_ui->titleEdit->setFocus(Qt::OtherFocusReason);
    checkBase();
    showTime();
}

void PostComposer::checkBase()
{
    m_overtaken = m_session.postDrafts().isOvertaken(m_draft);
    refresh();
}

/// Only what is typed there is taken apart: a tag of a published post may have a comma in it.
void PostComposer::tagsChanged()
{
    if (m_filling)
        return;
    m_draft.tags = PostForm::tagsFrom(m_ui->tagsEdit->text());
    textChanged();
}

void PostComposer::textChanged()
{
    if (m_filling)
        return;
    m_draft.title = m_ui->titleEdit->text();
    m_draft.language = chosenLanguage(*m_ui->languageBox);
    m_draft.body = m_ui->bodyEdit->toPlainText();
    m_ui->preview->setText(m_draft.title, m_draft.body);
    m_ui->keptLabel->clear();
    m_pause.start();
    refresh();
}

void PostComposer::save()
{
    m_pause.stop();
    if (m_draft == m_kept && !m_notKept.contains(m_draft.id))
        return;
    if (m_draft.language != m_kept.language)
        m_session.library().remember(languageKey, m_draft.language.toUtf8());
    m_kept = m_draft;
    m_drafts->setCurrent(m_draft);
    keep(m_draft);
}

void PostComposer::keep(const PostDraft &draft)
{
    m_notKept.remove(draft.id);
    whenDone(m_session.postDrafts().save(draft), this, [this, draft](const Result<void> &kept) {
        if (kept) {
            m_notKept.remove(draft.id);
            if (draft == m_draft)
                showKept();
            return;
        }
        m_messages->showError(kept.error());
        // The words stay here, and are tried again, whatever stands in the fields by then.
        m_notKept.insert(draft.id, draft);
        if (!m_again.isActive())
            m_again.start();
    });
}

void PostComposer::keepAgain()
{
    const QHash<PostId, PostDraft> drafts = std::exchange(m_notKept, {});
    for (const PostDraft &draft : drafts)
        keep(draft.id == m_draft.id ? m_draft : draft);
}

void PostComposer::showKept()
{
    int pictures = 0;
    const QList<MediaId> named = mediaIn(m_draft.body);
    for (const MediaId &id : named)
        pictures += m_session.postDrafts().hasImage(id) ? 1 : 0;
    QString words = tr("Draft kept on this computer.");
    if (pictures > 0)
        words += QLatin1Char(' ') + tr("%Ln picture(s) will be uploaded when it is sent.", nullptr, pictures);
    m_ui->keptLabel->setText(words);
}

void PostComposer::showTime()
{
    const std::optional<Rulebook> &rules = m_session.wallet().rules();
    const std::optional<TextMeasure> &size = m_ui->preview->measured();
    const QString seconds =
        rules && size ? m_format.clock(rules->timeToRead(size->words, size->cjkCharacters, size->images))
                      : QStringLiteral("…");
    //: Below a post that is being written; %1: a running time such as 1:26
    m_ui->timeLabel->setText(tr("Time to read: %1").arg(seconds));
}

bool PostComposer::isUnderway() const
{
    return m_session.postDrafts().isUnderway(m_draft.id);
}

void PostComposer::refresh()
{
    const bool underway = isUnderway();
    m_wasUnderway |= underway;
    for (QLineEdit *field : {m_ui->titleEdit, m_ui->tagsEdit})
        field->setReadOnly(underway);
    m_ui->bodyEdit->setReadOnly(underway);
    m_ui->languageBox->setEnabled(!underway);
    m_ui->pictureButton->setEnabled(!underway);
    const Quote quote =
        m_session.outbox().quote(m_draft.published ? Act(EditPostAct{m_draft.id, {}, {}, {}, {}})
                                                   : PublishAct{m_draft.id, {}, {}, {}, {}});
    m_price = quote.cost;
    QString price = m_format.amount(quote.cost);
    if (quote.cost.isZero())
        //: On a button, after its name: what it does costs nothing
        price = tr("free");
    else if (quote.balanceAfter)
        //: On a button, after its name. %1: the price, %2: the balance after it
        price = tr("%1 · %2 after").arg(price, m_format.amount(*quote.balanceAfter));
    //: Buttons that send what was written
    m_ui->publishButton->setWords(m_draft.published ? tr("Save changes") : tr("Publish"), price,
                                  PaidButton::Tone::Plain);
    const QString words = notice(quote);
    const bool written = PostForm::lacking(m_draft).isEmpty();
    m_ui->publishButton->setEnabled(quote.allowed() && written && !underway && !m_sending);
    m_ui->publishButton->setAccessibleDescription(words.isEmpty() ? PostForm::lacking(m_draft) : words);
    m_ui->noticeLabel->setText(words);
    m_ui->noticeLabel->setVisible(!words.isEmpty());
}

QString PostComposer::notice(const Quote &quote) const
{
    QString words = ownNotice(quote);
    if (!m_overtaken || isUnderway())
        return words;
    const QString overtaken = tr("This post was changed since you began. Saving replaces that change.");
    return words.isEmpty() ? overtaken : words + QLatin1Char(' ') + overtaken;
}

/// Of the draft alone, whatever became of the post.
QString PostComposer::ownNotice(const Quote &quote) const
{
    if (isUnderway())
        return tr("This is on its way. It can be changed here once it is done, or if it is taken back.");
    if (const QString why = m_words.whyNot(quote); !why.isEmpty())
        //: %1: why a post cannot be published now, a sentence
        return tr("%1 Your draft is kept meanwhile.").arg(why);
    if (const std::optional<Intent> no = m_session.postDrafts().intentOf(m_draft.id))
        //: %1: why a post was refused, a sentence
        return tr("Not taken: %1 Your text is here.").arg(IntentWords(m_format).why(*no));
    // A field that is still empty breaks no rule.
    return m_draft.isEmpty() ? QString() : PostForm::lacking(m_draft);
}

void PostComposer::publish()
{
    if (m_sending)
        return;
    save();
    const std::optional<Intent> refused = m_session.postDrafts().intentOf(m_draft.id);
    m_sending = true;
    refresh();
    whenDone(m_session.outbox().submit(PostForm::actOf(m_draft), m_price), this,
             [this, old = refused ? std::optional(refused->id) : std::nullopt](
                 const Result<IntentId> &answer) { afterSubmit(answer, old); });
}

void PostComposer::afterSubmit(const Result<IntentId> &answer, const std::optional<IntentId> &refused)
{
    m_sending = false;
    if (!answer) {
        refresh();
        if (!tellStop())
            m_messages->showError(answer.error());
        return;
    }
    // What this replaces was refused; it has been sent anew.
    if (refused)
        whenDone(m_session.outbox().discard(*refused), this, [](const Result<void> &done) {
            if (!done)
                qCInfo(logGui, "a refused post stays listed: %s", qPrintable(done.error().detail));
        });
    emit submitted(*answer);
    accept();
}

bool PostComposer::tellStop()
{
    const Quote quote = m_session.outbox().quote(PostForm::actOf(m_draft));
    if (quote.refusal || quote.unsupportedWhy || !quote.stop)
        return false;
    emit stopped(*quote.stop);
    return true;
}

/// What was on its way is booked: the next post begins.
void PostComposer::followDraft()
{
    refresh();
    const bool booked =
        m_wasUnderway && !isUnderway() && !m_session.postDrafts().find(m_draft.id).valueOr(std::nullopt);
    if (!booked)
        return;
    m_notKept.remove(m_draft.id);
    fill(fresh());
}

/// It was deleted: nothing of it is saved again.
void PostComposer::forget(const PostId &id)
{
    m_notKept.remove(id);
    if (id == m_draft.id)
        fill(fresh());
}

/// Another account is signed in: what stands here is not its own.
void PostComposer::accountChanged()
{
    const std::optional<Account> &account = m_session.wallet().account();
    if (account && !m_draft.account.isEmpty() && account->id != m_draft.account) {
        edit(fresh());
        hide();
        return;
    }
    // Written before anybody was known: it belongs to whoever it turns out to be.
    if (account && m_draft.account.isEmpty() && m_kept.isEmpty())
        m_draft.account = m_kept.account = account->id;
    refresh();
}

void PostComposer::choosePicture()
{
    auto *files =
        new QFileDialog(this, tr("Put a picture into the text"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), pictureFilter());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, m_pictures, &PicturesIn::addFiles);
    files->open();
}

void PostComposer::done(int result)
{
    save();
    // One that says nothing is no draft.
    if (m_draft.isEmpty() && !m_draft.published)
        m_session.postDrafts().remove(m_draft.account, m_draft.id);
    QDialog::done(result);
}

void PostComposer::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const Qt::Orientation wanted = event->size().width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_ui->splitter->orientation() != wanted)
        m_ui->splitter->setOrientation(wanted);
}

} // namespace farthing
