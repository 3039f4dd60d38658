// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/formtemplatesdialog.h"

#include "ui/cards/fieldlist.h"
#include "ui/cards/fieldpane.h"
#include "ui/cards/formtemplatehead.h"
#include "ui/parts/banner.h"
#include "ui/parts/caption.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/twolinedelegate.h"
#include "ui/parts/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int formsWidth = 200;
constexpr int fieldsWidth = 288;
constexpr int noteRole = FieldModel::NoteRole;
constexpr int keyRole = noteRole + 1;

/// Why a form cannot be stored; empty where it can.
QString refusalOf(const FormTemplate& form)
{
    if (form.title.isEmpty())
        return FormTemplatesDialog::tr("The form has no title. Write one.");
    const auto checked = checkForm(form);
    return checked ? QString() : checked.error().message;
}

Year yearOf(const Workspace& workspace)
{
    return workspace.book() ? workspace.book()->account.year : *Year::from(2000);
}

} // namespace

FormTemplatesDialog::FormTemplatesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_year(yearOf(workspace))
    , m_drafts(withBuiltInForms(workspace.book() ? workspace.book()->forms : std::vector<FormTemplate>()))
    , m_forms(new QListWidget(this))
    , m_head(new FormTemplateHead(m_year, this))
    , m_fields(new FieldList(m_year, this))
    , m_pane(new FieldPane(this))
    , m_banner(new Banner(this))
    , m_sentence(new WrappedLabel({}, this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_save(primaryButton(tr("&Save"), this))
{
    setWindowTitle(tr("Fields of the status forms"));
    resize(1000, 640);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(space::page);
    form->setVerticalSpacing(space::large);
    form->addWidget(m_head, 0, 0, 1, 2);
    form->addWidget(m_fields, 1, 0);
    form->addWidget(m_pane, 1, 1);
    form->setColumnStretch(1, 1);
    form->setRowStretch(1, 1);
    m_fields->setFixedWidth(fieldsWidth);
    lay::column({
        lay::of(this, space::medium, {space::page, space::large, space::page, space::large}),
        lay::wide(lay::row({lay::spacing(space::page), makeForms(), lay::wide(form)})),
        m_banner,
        makeFoot(),
    });
    watch();
    tellForms();
    m_forms->setCurrentRow(0);
    m_forms->setFocus();
}

QLayout* FormTemplatesDialog::makeForms()
{
    m_forms->setObjectName(QStringLiteral("forms"));
    m_forms->setAccessibleName(tr("Status forms"));
    m_forms->setProperty("role", QStringLiteral("boxed"));
    m_forms->setItemDelegate(new TwoLineDelegate(noteRole, m_forms));
    m_forms->setFixedWidth(formsWidth);
    m_forms->setResizeMode(QListView::Adjust);
    m_forms->setMouseTracking(true);
    m_forms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QString& key : m_drafts.keys()) {
        auto* item = new QListWidgetItem(m_forms);
        item->setData(keyRole, key);
    }
    return lay::column({lay::spacing(space::tight), caption(tr("&Forms"), m_forms), lay::wide(m_forms)});
}

QLayout* FormTemplatesDialog::makeFoot()
{
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_save->setObjectName(QStringLiteral("save"));
    m_close->setObjectName(QStringLiteral("close"));
    // Enter in a text must not save a version.
    for (QPushButton* button : {m_save, m_close})
        button->setAutoDefault(false);
    return lay::row({lay::spacing(space::small), lay::wide(m_sentence), lay::gap(space::large),
        lay::at(m_close, Qt::AlignBottom), lay::at(m_save, Qt::AlignBottom)});
}

void FormTemplatesDialog::watch()
{
    connect(m_forms, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            showForm(item->data(keyRole).toString());
    });
    connect(m_head, &FormTemplateHead::versionChosen, this, [this] { showVersion(); });
    connect(m_head, &FormTemplateHead::edited, this, &FormTemplatesDialog::takeUp);
    connect(m_fields, &FieldList::chosen, this, [this](int row) {
        m_pane->showField(row < 0 ? std::nullopt : std::optional(m_fields->fields()[size_t(row)]));
    });
    connect(m_fields, &FieldList::added, this, [this] {
        takeUp();
        m_pane->beginWriting();
    });
    connect(m_fields, &FieldList::moved, this, &FormTemplatesDialog::takeUp);
    connect(m_fields, &FieldList::removed, this, &FormTemplatesDialog::offerBack);
    connect(m_pane, &FieldPane::edited, this, [this] {
        m_fields->setField(m_pane->field());
        takeUp();
    });
    connect(m_banner, &Banner::acted, this, [this] {
        m_banner->hide();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    connect(m_save, &QPushButton::clicked, this, &FormTemplatesDialog::save);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void FormTemplatesDialog::showForm(const QString& key)
{
    m_key = key;
    m_head->setVersions(m_drafts.versions(m_key));
    showVersion();
}

void FormTemplatesDialog::showVersion(int row)
{
    const FormTemplate form = isOld() ? m_drafts.versions(m_key)[size_t(m_head->version())] : m_drafts.draft(m_key);
    const bool isReadOnly = isOld() || !canWrite();
    m_banner->hide();
    m_head->showForm(form);
    m_head->setReadOnly(isReadOnly);
    m_fields->showFields(form.fields, row);
    m_fields->setReadOnly(isReadOnly);
    m_pane->setReadOnly(isReadOnly);
    tell();
}

bool FormTemplatesDialog::isOld() const
{
    return m_head->version() > 0;
}

/// Takes what stands in the dialog into the draft.
void FormTemplatesDialog::takeUp()
{
    FormTemplate& draft = m_drafts.draft(m_key);
    draft.title = m_head->title();
    draft.from = m_head->from();
    draft.fields = m_fields->fields();
    m_banner->hide();
    tell();
}

void FormTemplatesDialog::offerBack(int row, const Field& field)
{
    takeUp();
    m_answer = [this, row, field] {
        m_fields->putBack(row, field);
        takeUp();
    };
    m_banner->say(Banner::Tone::Calm,
        field.label.trimmed().isEmpty() ? tr("The field is deleted.")
                                        : tr("“%1” is deleted.").arg(field.labelIn(m_year)),
        tr("Put it &back"));
}

void FormTemplatesDialog::save()
{
    FormTemplate form = m_drafts.ready(m_key);
    const auto saved = m_workspace.forms().save(form);
    if (!saved) {
        m_banner->say(Banner::Tone::Wrong, saved.error().message);
        return;
    }
    form.ref = *saved;
    m_drafts.settle(form);
    const int row = m_fields->row();
    m_head->setVersions(m_drafts.versions(m_key));
    showVersion(row);
    say("good", tr("Version %1 is saved.").arg(form.ref.version));
    m_fields->setFocus();
}

void FormTemplatesDialog::reject()
{
    const QStringList changed = m_drafts.changedKeys();
    if (changed.isEmpty() || !canWrite()) {
        QDialog::reject();
        return;
    }
    QStringList titles;
    for (const QString& key : changed)
        titles.append(tr("“%1”").arg(m_drafts.stored(key).title));
    m_answer = [this] { QDialog::reject(); };
    m_banner->say(Banner::Tone::Attention,
        tr("Not saved yet: %1. Save first, or close without the changes.").arg(titles.join(QStringLiteral(", "))),
        tr("Close wit&hout saving"));
}

void FormTemplatesDialog::tell()
{
    tellForms();
    const FormTemplate form = m_drafts.ready(m_key);
    const bool isChanged = !isOld() && m_drafts.isChanged(m_key);
    const QString refusal = refusalOf(form);
    m_save->setEnabled(canWrite() && isChanged && refusal.isEmpty());
    if (!isChanged || !canWrite())
        say("muted", standingOf(m_drafts.stored(m_key)));
    else if (!refusal.isEmpty())
        say("attention", refusal);
    else
        say("muted", outcome(form));
}

/// Why nothing is to be saved, or what to begin with.
QString FormTemplatesDialog::standingOf(const FormTemplate& form) const
{
    if (!canWrite())
        return tr("The file is read-only, so its forms cannot be changed.");
    if (isOld())
        return tr("This version is kept for the status forms that were made with it. "
                  "Choose the newest to change the form.");
    const auto versions = m_drafts.versions(m_key);
    const FormTemplate* inUse = newestForm(versions, m_key, m_year);
    if (inUse && inUse->ref != form.ref)
        return tr("This version is for the account of %1 and later; that of %2 still uses version %3.")
            .arg(form.from->text(), m_year.text(), QString::number(inUse->ref.version));
    return tr("Choose a field and change it. Existing status forms keep the version they were made with.");
}

/// What saving does: to which version, and to which status forms.
QString FormTemplatesDialog::outcome(const FormTemplate& form) const
{
    const int version = form.ref.version;
    const QString where =
        m_workspace.forms().mayReplace(form)
            ? tr("This changes version %1, or is saved as version %2 where a status form was made with it.")
                  .arg(version)
                  .arg(version + 1)
            : tr("This is saved as version %1.").arg(version + 1);
    const QString whom = form.from && *form.from > m_year
                             ? tr("New status forms for the account of %1 and later get it; existing ones keep theirs.")
                                   .arg(form.from->text())
                             : tr("New status forms get it; existing ones keep the version they were made with.");
    return where + u' ' + whom;
}

void FormTemplatesDialog::tellForms()
{
    for (int row = 0; row < m_forms->count(); ++row) {
        QListWidgetItem* item = m_forms->item(row);
        const QString key = item->data(keyRole).toString();
        const FormTemplate form = m_drafts.stored(key);
        QString note = form.from ? tr("version %1, from %2").arg(form.ref.version).arg(form.from->text())
                                 : tr("version %1").arg(form.ref.version);
        if (m_drafts.isChanged(key))
            note += QStringLiteral(" · ") + tr("not saved");
        item->setText(form.title);
        item->setData(noteRole, note);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(form.title, note));
    }
}

void FormTemplatesDialog::say(const char* tone, const QString& text)
{
    setTone(m_sentence, QLatin1String(tone));
    m_sentence->setText(text);
}

} // namespace indblik
