// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/avatardialog.h"

#include "core/future.h"
#include "gui/avatars.h"
#include "gui/messagebar.h"
#include "gui/pictureimport.h"
#include "sync/ownavatars.h"
#include "sync/session.h"
#include "ui_avatardialog.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtGui/QPainter>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QToolButton>

namespace farthing {

namespace {

constexpr int inksInRow = 4;
constexpr int columnWidth = 152;

} // namespace

AvatarDialog::AvatarDialog(Session &session, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_theme(theme),
      m_ui(std::make_unique<Ui::AvatarDialog>()),
      m_messages(new MessageBar(theme, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->layout->insertWidget(0, m_messages);
    m_ui->stateLabel->setFont(theme.font(FontRole::Small));
    m_ui->crop->setHint(tr("Choose a picture, or drop one here."));
    m_ui->zoomSlider->setRange(CropField::leastZoom, CropField::mostZoom);
    m_ui->breadthBox->setMinimumWidth(columnWidth);
    m_ui->fileButton->setMinimumWidth(columnWidth);
    m_ui->pad->setPaper(Tokens::light().onAvatar);
    addInks();
    addBreadths();
    connectParts();
    refresh();
    m_ui->pad->setFocus(Qt::OtherFocusReason);
}

AvatarDialog::~AvatarDialog() = default;

/// The colours that stand behind initials, black and white: a drawing is as calm as the page around it.
void AvatarDialog::addInks()
{
    // Whatever the theme: others see the drawing in theirs.
    const auto &fields = Tokens::light().avatars;
    QList<QColor> inks{Tokens::light().ink};
    for (const QColor &field : fields)
        inks.append(field);
    inks.append(Tokens::light().onAvatar);
    auto *group = new QButtonGroup(this);
    for (const QColor &ink : std::as_const(inks)) {
        const int number = int(group->buttons().size());
        auto *button = new QToolButton(this);
        QPixmap field(metrics::icon, metrics::icon);
        field.fill(ink);
        QPainter painter(&field);
        painter.setPen(m_theme.tokens().line);
        painter.drawRect(field.rect().adjusted(0, 0, -1, -1));
        painter.end();
        button->setIcon(field);
        button->setCheckable(true);
        setLook(button, QStringLiteral("ink"));
        button->setObjectName(QStringLiteral("ink%1").arg(number));
        //: A colour to draw with; %Ln: its number
        button->setAccessibleName(tr("Colour %Ln", nullptr, number + 1));
        button->setToolTip(button->accessibleName());
        group->addButton(button);
        m_ui->inkLayout->addWidget(button, number / inksInRow, number % inksInRow);
        connect(button, &QToolButton::clicked, m_ui->pad, [this, ink] { m_ui->pad->setInk(ink); });
    }
    group->buttons().constFirst()->click();
}

void AvatarDialog::addBreadths()
{
    const std::pair<QString, int> breadths[] = {
        //: Breadth of a pen
        {tr("Fine"), 4},
        //: Breadth of a pen
        {tr("Medium"), 10},
        //: Breadth of a pen
        {tr("Broad"), 24},
    };
    for (const auto &[name, points] : breadths)
        m_ui->breadthBox->addItem(name, points);
    connect(m_ui->breadthBox, &QComboBox::currentIndexChanged, m_ui->pad,
            [this] { m_ui->pad->setBreadth(m_ui->breadthBox->currentData().toInt()); });
    m_ui->breadthBox->setCurrentIndex(1);
}

void AvatarDialog::connectParts()
{
    connect(m_ui->undoButton, &QPushButton::clicked, m_ui->pad, &DrawingPad::undo);
    connect(m_ui->clearButton, &QPushButton::clicked, m_ui->pad, &DrawingPad::clear);
    connect(m_ui->pad, &DrawingPad::drawn, this, &AvatarDialog::refresh);
    connect(m_ui->crop, &CropField::changed, this, &AvatarDialog::refresh);
    connect(m_ui->crop, &CropField::pressed, this, &AvatarDialog::chooseFile);
    connect(m_ui->crop, &CropField::fileDropped, this, &AvatarDialog::openFile);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &AvatarDialog::chooseFile);
    connect(m_ui->zoomSlider, &QSlider::valueChanged, m_ui->crop, &CropField::setZoom);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &AvatarDialog::refresh);
    connect(m_ui->ways, &QTabWidget::currentChanged, this, &AvatarDialog::refresh);
    connect(m_ui->addButton, &QPushButton::clicked, this, &AvatarDialog::add);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
}

QImage AvatarDialog::picture() const
{
    return m_ui->ways->currentWidget() == m_ui->drawPage ? m_ui->pad->picture() : m_ui->crop->part();
}

bool AvatarDialog::isReady() const
{
    return m_ui->ways->currentWidget() == m_ui->drawPage ? !m_ui->pad->isEmpty() : !m_ui->crop->isEmpty();
}

void AvatarDialog::refresh()
{
    const QSignalBlocker quiet(m_ui->zoomSlider);
    m_ui->zoomSlider->setEnabled(!m_ui->crop->isEmpty());
    m_ui->zoomSlider->setValue(m_ui->crop->zoom());
    m_ui->undoButton->setEnabled(!m_ui->pad->isEmpty());
    m_ui->clearButton->setEnabled(!m_ui->pad->isEmpty());
    m_ui->sampleLabel->setPixmap(
        Avatars::rounded(picture(), metrics::avatar, devicePixelRatioF(), m_theme.tokens().line));
    const bool named = !m_ui->nameEdit->text().trimmed().isEmpty();
    m_ui->addButton->setEnabled(isReady() && named && !m_sending);
    if (m_sending)
        m_ui->stateLabel->setText(tr("Adding…"));
    else if (isReady() && !named)
        m_ui->stateLabel->setText(tr("Give it a name."));
    else
        m_ui->stateLabel->clear();
}

void AvatarDialog::chooseFile()
{
    auto *files =
        new QFileDialog(this, tr("Choose a picture"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation), pictureFilter());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &AvatarDialog::openFile);
    files->open();
}

void AvatarDialog::openFile(const QString &file)
{
    m_messages->dismiss();
    whenDone(pictureFromFile(file), this, [this, file](const Result<QImage> &picture) {
        if (!picture) {
            m_messages->showError(picture.error());
            return;
        }
        m_ui->ways->setCurrentWidget(m_ui->filePage);
        m_ui->crop->setPicture(*picture);
        if (m_ui->nameEdit->text().trimmed().isEmpty())
            m_ui->nameEdit->setText(QFileInfo(file).completeBaseName().left(OwnAvatars::mostNameCharacters));
        m_ui->crop->setFocus(Qt::OtherFocusReason);
    });
}

void AvatarDialog::add()
{
    if (m_sending)
        return;
    m_sending = true;
    m_messages->dismiss();
    refresh();
    const QString name = m_ui->nameEdit->text().trimmed();
    whenDone(packedPicture(picture(), {CropField::side}), this,
             [this, name](const Result<DraftImage> &packed) {
                 if (packed)
                     send(name, *packed);
                 else
                     ended(packed.error());
             });
}

void AvatarDialog::send(const QString &name, const DraftImage &image)
{
    whenDone(m_session.ownAvatars().add(name, image.bytes, image.type), this,
             [this](const Result<AvatarId> &answer) { ended(answer); });
}

void AvatarDialog::ended(const Result<AvatarId> &answer)
{
    m_sending = false;
    refresh();
    if (!answer) {
        m_messages->showError(answer.error());
        return;
    }
    emit added(*answer);
    accept();
}

} // namespace farthing
