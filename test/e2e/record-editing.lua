-- What a person does in Neovim with two files of examples/workspace: look, ask, type, undo, close. Driven by
-- record.e2e.test.ts as `nvim --headless -u NONE -c "luafile …"`; RECORD_SERVER is the language server's command as JSON,
-- RECORD_ROOT the workspace.
local root = vim.env.RECORD_ROOT
local config = {
  name = "gopls",
  cmd = vim.fn.json_decode(vim.env.RECORD_SERVER),
  root_dir = root,
  workspace_folders = { { uri = vim.uri_from_fname(root), name = "workspace" } },
}

local function fail(what)
  io.stderr:write(what .. "\n")
  vim.cmd("cquit 3")
end

--- Neovim 0.8 has vim.lsp.start; 0.7, which Debian 12 has, starts and attaches in two steps.
local client_id
local function attach()
  client_id = client_id or (vim.lsp.start_client or vim.lsp.start)(config)
  if not client_id then fail("the language server did not start") end
  vim.lsp.buf_attach_client(0, client_id)
  local initialized = vim.wait(30000, function()
    local client = vim.lsp.get_client_by_id(client_id)
    return client ~= nil and client.initialized == true
  end, 10)
  if not initialized then fail("the language server did not answer initialize") end
end

local function ask(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(), more or {})
  local answers, why = vim.lsp.buf_request_sync(0, method, params, 60000)
  if not answers then fail(method .. ": " .. tostring(why)) end
end

--- Puts the cursor on the first match of a pattern.
local function go_to(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search(text, "cW") == 0 then fail("there is no " .. text) end
end

--- As if typed, and until the language client has told of it (it waits up to 150 ms).
local function keys(text)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(text, true, false, true), "xt", false)
  vim.wait(400, function() return false end)
end

local function edit(path)
  vim.cmd("silent edit " .. root .. "/" .. path)
  vim.bo.filetype = "go"
  attach()
end

local ok, problem = pcall(function()
  edit("tide/tide.go")
  go_to("^func \\zs\\w")
  ask("textDocument/hover")
  ask("textDocument/definition")
  ask("textDocument/references", { context = { includeDeclaration = true } })
  edit("queue/queue.go")
  vim.lsp.buf_request_sync(0, "textDocument/documentSymbol", { textDocument = vim.lsp.util.make_text_document_params() }, 60000)
  go_to("^func")
  keys("O// waits its turn<Esc>")
  keys("ovar leakGateNoted = len(<Esc>")
  ask("textDocument/completion")
  ask("textDocument/signatureHelp")
  vim.wait(1500, function() return false end)
  keys("u")
  keys("u")
  ask("textDocument/hover")
  vim.cmd("bdelete!")
end)
if not ok then fail(tostring(problem)) end
vim.cmd("qa!")
